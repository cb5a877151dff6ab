import { yuan } from '@grants/kernel';
import { refused } from '../../story/act.ts';
import type { Story } from '../../story/act.ts';
import { appeal, ban, dismissAppeal, lift, upholdAppeal } from '../../story/acts/credit-appeals.ts';
import type { StoryBan } from '../../story/acts/credit-appeals.ts';
import { found, takeBack } from '../../story/acts/credit.ts';
import type { StoryViolation } from '../../story/acts/credit.ts';
import { fileReport, recognise, support } from '../../story/acts/recognition-certificate.ts';
import {
  applyForRecognition,
  consult,
  drawSample,
  publishNotice,
  recommend,
  recordSample,
  reviewByExperts,
} from '../../story/acts/recognition-review.ts';
import type { StoryRecognition } from '../../story/cast/recognition.ts';
import { recognitionOf } from '../../story/cast/recognition.ts';
import { application } from '../cast/application-content.ts';
import { unit } from '../cast/units.ts';
import type { UnitKey } from '../cast/units.ts';

const DATES = {
  applied: '2024-03-04',
  recommended: '2024-03-12',
  drawn: '2024-03-18',
  sampled: '2024-03-20',
  reviewed: '2024-04-09',
  concluded: '2024-04-12',
  consulted: '2024-04-17',
  noticed: '2024-04-22',
} as const;

const DRAW = 'DRAW-2024-03';
const BATCH = '2024年第3批（演示）';

const DETECTORS = recognitionOf({
  recognitionId: 'TP24-01',
  applicant: unit('infraredDetectors'),
  title: '非制冷红外焦平面探测器',
  fieldCode: '01.02',
  right: 'invention-patent',
  grantedOn: '2022-06-21',
});
const STORAGE = recognitionOf({
  recognitionId: 'TP24-02',
  applicant: unit('energyStorage'),
  title: '液流电池储能模块',
  fieldCode: '06.03',
  right: 'utility-model',
  grantedOn: '2022-11-15',
});

/** Violations found in samples and audits: those that led to a ban, what was said against it, and those that did not. */
export function contestedBans(): readonly Story[] {
  return [sampling(), bannedTwice(), neverBanned(), foundByTheAudit()];
}

/** Both that were recommended by then are drawn (SH-11.2). */
function* sampling(): Story {
  const candidates = [DETECTORS, STORAGE].map(({ recognitionId }) => recognitionId);
  yield drawSample(DRAW, { candidates, size: 2, seed: '20240318' }, DATES.drawn);
}

/**
 * A tax violation is none of those that bar the city's programme (SH-5.2). The first ban is for a
 * test report that the sample found wrong: it holds the recognition until the appeal is upheld, and
 * goes with what was found. The second is for a report that was untrue: its appeal is dismissed, and
 * it ends early when the unit has put that right.
 */
function* bannedTwice(): Story {
  const creditCode = codeOf('infraredDetectors');
  yield found(violationOf('infraredDetectors', 'tax', UNPAID), '2024-01-16');
  yield* toTheSample(DETECTORS, 'not-conforming');
  yield recommend(DETECTORS, '2024-03-27', '检测报告已更换，符合认定条件');
  yield* toTheNotice(DETECTORS);
  const wrongReport = violationOf('infraredDetectors', 'sample', WRONG_REPORT);
  yield found(wrongReport, '2024-04-23');
  const first: StoryBan = { creditCode, banId: 'ban-infrared-1', ground: 'misreporting' };
  yield ban(first, '2024-04-25');
  yield refused(recognise(DETECTORS, '2024-05-08', BATCH), 'RECOGNITION.HELD');
  yield appeal(first, '2024-05-09', '检测机构书面说明：报告型号系其笔误，检测数据真实');
  yield upholdAppeal(first, '型号差异系检测机构笔误，虚报不成立', '2024-05-30');
  yield takeBack(wrongReport, '经复核，型号差异系检测机构笔误', '2024-05-30');
  yield recognise(DETECTORS, '2024-06-05', BATCH);
  yield fileReport(DETECTORS, 2024, '2025-03-12');
  yield found(violationOf('infraredDetectors', 'report', UNTRUE_REPORT), '2025-04-15');
  const second: StoryBan = { creditCode, banId: 'ban-infrared-2', ground: 'misreporting' };
  yield ban(second, '2025-04-17');
  yield refused(support(DETECTORS, yuan('300000'), '2025-04-24'), 'RECOGNITION.BENEFITS_STOPPED');
  yield appeal(second, '2025-04-28', '多报部分系口径理解有误，已主动更正');
  yield dismissAppeal(second, '2025-05-22');
  yield lift(second, '2025-09-16');
}

/** Recognised; fined for what is no breach of its duty to report (SH-18.2), and never banned. */
function* neverBanned(): Story {
  yield* toTheSample(STORAGE, 'conforming');
  yield* toTheNotice(STORAGE);
  yield recognise(STORAGE, '2024-05-08', BATCH);
  yield found(violationOf('energyStorage', 'environment', WASTE), '2024-11-19');
  yield fileReport(STORAGE, 2024, '2025-03-18');
}

/**
 * What the audit of `P21-19` did not support was booked on false vouchers. The unit and the leader
 * have it on record; the clauses of the programme know no ban for it.
 */
function* foundByTheAudit(): Story {
  const { personRef } = application('A21-19').content.leader;
  yield found(violationOf('networkSecurity', 'P21-19', FALSE_VOUCHERS), '2024-08-13');
  yield found(
    { ...FALSE_VOUCHERS, subject: { kind: 'person', personRef }, violationId: 'P21-19-leader' },
    '2024-08-13',
  );
}

type Finding = Omit<StoryViolation, 'subject' | 'violationId'>;

const UNPAID: Finding = {
  kind: 'tax',
  occurredOn: '2023-09-15',
  note: '逾期申报印花税，已补缴并缴纳罚款',
  issuer: '沪税处',
  serial: '2117',
};
const WRONG_REPORT: Finding = {
  kind: 'research-integrity',
  occurredOn: DATES.applied,
  note: '抽查发现检测报告与产品型号不符',
  issuer: '沪科信',
  serial: '36',
};
const UNTRUE_REPORT: Finding = {
  kind: 'research-integrity',
  occurredOn: '2025-03-12',
  note: '核查发现2024年度填报的转化销售收入高于审计报告',
  issuer: '沪科信',
  serial: '41',
};
const WASTE: Finding = {
  kind: 'environment',
  occurredOn: '2024-08-20',
  note: '危险废物贮存标识不规范，责令改正并处罚款',
  issuer: '沪环罚',
  serial: '508',
};
const FALSE_VOUCHERS: Finding = {
  kind: 'research-integrity',
  occurredOn: '2023-05-19',
  note: '验收审计发现42万元列支凭证不实',
  issuer: '闵科信',
  serial: '73',
};

function violationOf(key: UnitKey, what: string, finding: Finding): StoryViolation {
  const subject = { kind: 'unit', creditCode: codeOf(key) } as const;
  return { ...finding, subject, violationId: `violation-${what}` };
}

function* toTheSample(
  recognition: StoryRecognition,
  result: 'conforming' | 'not-conforming',
): Story {
  yield applyForRecognition(recognition, DATES.applied);
  yield recommend(recognition, DATES.recommended);
  yield recordSample(recognition, DRAW, { result, date: DATES.sampled });
}

function* toTheNotice(recognition: StoryRecognition): Story {
  yield* reviewByExperts(recognition, [true, true, true], DATES);
  yield consult(recognition, 'proposed', DATES.consulted);
  yield publishNotice(recognition, DATES.noticed);
}

function codeOf(key: UnitKey) {
  return unit(key).creditCode;
}
