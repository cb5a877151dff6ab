import { describe, expect, it } from '@jest/globals';
import { calendarDate, instant } from '@grants/kernel';
import type { SheetFacts } from '../chapters/recognition-review.ts';
import type { Basis, Finding } from '../finding.ts';
import { shanghai2020 } from '../shanghai-2020/edition.ts';
import { explain } from './explain.ts';
import {
  CERTIFICATE_EXPLANATIONS,
  RECOGNITION_CONDITION_EXPLANATIONS,
  RECOGNITION_REVIEW_EXPLANATIONS,
} from './recognition.ts';

const { eligibility, review, certificate } = shanghai2020;

const conditions = eligibility.conditionsOf({
  submittedAt: instant('2022-03-15T10:00+08:00'),
  registeredCity: '苏州市',
  fieldCode: '09.01',
  rights: [{ kind: 'invention-patent', number: 'ZL-1', grantedOn: calendarDate('2018-01-01') }],
  registrationException: {
    kind: 'first-class-iii-device',
    registeredOn: calendarDate('2021-03-14'),
  },
  regulatedKinds: ['medical-device'],
  compulsoryCertification: true,
  withResearchInstitution: true,
  excludedKinds: ['mature-product'],
  priorityGrounds: ['国家重大专项'],
  declaredBy: '张示例',
  documentKinds: ['test-report'],
  credit: {
    revision: 4,
    violations: [{ violationId: 'v1', kind: 'safety', occurredOn: calendarDate('2021-07-01') }],
    bans: [
      {
        banId: 'b1',
        clause: 'SH-18.3',
        firstDay: calendarDate('2021-01-01'),
        lastDay: calendarDate('2023-12-31'),
      },
    ],
  },
});

function of(basis: Basis, rule: string): Finding {
  const finding = basis.find((one) => one.rule === rule);
  if (finding === undefined) throw new Error(`no finding ${rule}`);
  return finding;
}

const sheet: SheetFacts = {
  expertId: 'e1',
  score: 81,
  contributionCoefficient: '0.60',
  coreValueShare: '45.00',
  inFavour: true,
};
const concluded = review.conclusionOf('first', [sheet, { ...sheet, score: 60, inFavour: false }]);
const notice = { firstDay: calendarDate('2022-05-16'), lastDay: calendarDate('2022-05-20') };
const validity = { firstDay: calendarDate('2022-07-01'), lastDay: calendarDate('2024-06-30') };
const recommendation = review.recommendationOf({
  district: '闵行区',
  opinion: 'recommend',
  comment: '符合条件',
  round: 2,
});

/** The finding of each rule, and what both languages have to say of it. */
const TOLD: readonly (readonly [Finding, readonly string[]])[] = [
  [of(conditions, 'open-intake'), ['2022-03-15', 'SH-9']],
  [of(conditions, 'registered-in-city'), ['苏州市', '上海市', 'SH-5.1']],
  [of(conditions, 'clean-record'), ['2020-03-15', '2022-03-15', 'v1', '2021-07-01', 'SH-5.2']],
  [
    of(conditions, 'no-recognition-ban'),
    ['2022-03-15', 'b1', '2021-01-01', '2023-12-31', 'SH-18.3'],
  ],
  [of(conditions, 'high-tech-field'), ['09.01', '国科发火〔2016〕32号', 'SH-6.1']],
  [
    of(conditions, 'right-in-age'),
    ['2022-03-15', '2019-03-15', '2020-03-15', 'ZL-1', '2018-01-01', 'SH-6.2'],
  ],
  [of(conditions, 'freed-from-age'), ['2021-03-14', '2021-03-15', 'ZL-1', 'SH-6.3']],
  [of(conditions, 'attested-by-review'), ['SH-6.5']],
  [of(conditions, 'priority'), ['国家重大专项', 'SH-7']],
  [of(conditions, 'not-excluded'), ['(二)', 'SH-8']],
  [of(conditions, 'declaration'), ['张示例', 'SH-10.2']],
  [of(conditions, 'product-evidence'), ['SH-6.4']],
  [of(conditions, 'materials'), ['(一)', '(五)', 'SH-10.1']],
  [of(recommendation, 'district-recommendation'), ['闵行区', '2', '符合条件', 'SH-11.1']],
  [of(recommendation, 'business-scope'), ['闵行区', '符合条件', 'SH-6.5']],
  [
    review.isDrawable({ candidates: ['R-1', 'R-2', 'R-2'], size: 5, seed: '20220510' }),
    ['3', '5', '1', '20220510', 'R-2', 'SH-11.2'],
  ],
  [
    review.isSampleConforming({ drawId: 'D-1', result: 'not-conforming', comment: '缺检测报告' }),
    ['D-1', '缺检测报告', 'SH-11.2'],
  ],
  [
    review.isSheetOnScale({ score: 101, contributionCoefficient: '1.01', coreValueShare: '45.00' }),
    ['101', '100', '1.01', '45.00', 'SH-12'],
  ],
  [
    review.areOnScale({ contributionCoefficient: '0.60', coreValueShare: '100.01' }),
    ['0.60', '1', '100.01', '100', 'SH-12'],
  ],
  [review.hasEnoughExperts([]), ['0', '1', 'SH-12']],
  [of(concluded.basis, 'expert-consensus'), ['1', '70.50', 'SH-12']],
  [
    review.isConsultedByAll({ departments: ['finance-bureau'], recordNumber: '沪科会1号' }),
    ['沪科会1号', 'SH-13.1'],
  ],
  [review.isConclusive({ outcome: 'undetermined', consensus: 'none' }), ['SH-13.2']],
  [review.isNoticed(notice), ['5', '2022-05-16', '2022-05-20', 'SH-14.1']],
  [
    review.isNoticeOver(notice, calendarDate('2022-05-19')),
    ['2022-05-16', '2022-05-20', '2022-05-19'],
  ],
  [
    review.isWithinNotice(notice, calendarDate('2022-05-21')),
    ['2022-05-21', '2022-05-16', '2022-05-20', 'SH-14.2'],
  ],
  [review.isUnopposed({ open: ['O-1'], upheld: ['O-2'] }), ['O-1', 'O-2', 'SH-14.2']],
  [certificate.isInNumberedBatch('第一批'), ['第一批', 'SH-9']],
  [
    certificate.isCertified({ batch: '2022-1', projectNumber: 'X-7', certificateNumber: 'C-7' }),
    ['2022-1', 'X-7', 'C-7', 'SH-15'],
  ],
  [
    certificate.runsFor({ recognisedOn: calendarDate('2022-06-10'), rights: [] }),
    ['2022-06-10', '2', '2022-07-01', '2024-06-30', 'SH-16'],
  ],
  [
    certificate.isInForceOn(validity, calendarDate('2024-07-01')),
    ['2024-07-01', '2022-07-01', '2024-06-30', 'SH-3'],
  ],
  [
    certificate.isReissuable({
      projectNumber: 'X-7',
      validity,
      unitName: '新名',
      review: 'refused',
    }),
    ['X-7', '新名', '2022-07-01', '2024-06-30', 'SH-17'],
  ],
  [certificate.isReportDue(validity, 2023), ['2023', '2024-03-31', '2022', '2024', 'SH-18.1']],
  [
    certificate.isRevocable({ ground: 'two-years-unfiled', unfiledYears: [2022] }),
    ['2022', '2', 'SH-18.2'],
  ],
];

describe('what each rule on recognitions finds is told with its facts and thresholds', () => {
  it.each(TOLD.map(([finding, parts]) => [finding.rule, finding, parts] as const))(
    '%s',
    (_rule, finding, parts) => {
      const { zh, en } = explain(finding);
      for (const part of parts) {
        expect(zh).toContain(part);
        expect(en).toContain(part);
      }
      expect(`${zh}${en}`).not.toMatch(/[{}[\]]|undefined|object Object/);
    },
  );

  it('leaves out no rule of these chapters', () => {
    const rules = Object.keys({
      ...RECOGNITION_CONDITION_EXPLANATIONS,
      ...RECOGNITION_REVIEW_EXPLANATIONS,
      ...CERTIFICATE_EXPLANATIONS,
    });
    expect(new Set(TOLD.map(([{ rule }]) => rule))).toEqual(new Set(rules));
  });

  it('SH-13.1: the departments are those of the city, not of a district', () => {
    const finding = review.isConsultedByAll({ departments: ['finance-bureau'], recordNumber: '1' });
    expect(explain(finding).zh).toContain(
      '会商部门：市财政局；未参加：市科委、市税务局、市人力资源和社会保障局',
    );
  });
});
