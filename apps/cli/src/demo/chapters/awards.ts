import type { ExternalAwardContent } from '@grants/domain';
import { calendarDate, yuan } from '@grants/kernel';
import type { Story } from '../../story/act.ts';
import { recordAward } from '../../story/acts/duplicates.ts';
import type { StoryAward } from '../../story/acts/duplicates.ts';
import { application } from '../cast/application-content.ts';
import type { ApplicationId } from '../cast/applications.ts';
import { unit } from '../cast/units.ts';
import type { UnitKey } from '../cast/units.ts';

interface AwardLine {
  readonly unit: UnitKey;
  readonly title: string;
  readonly amount: string;
  readonly awardedOn: string;
  readonly level?: ExternalAwardContent['level'];
  readonly matching?: Pick<ExternalAwardContent, 'requiresMatchingOf' | 'requiredMatchOf'>;
  readonly team?: Pick<ExternalAwardContent, 'leader' | 'members' | 'participants' | 'ipNumbers'>;
}

const SOURCE = 'shanghai-sci-tech-plan';
/** The list of another funder, which writes units without their codes and tells what it is about. */
const INDUSTRY = 'shanghai-industry-plan';

/** Awards of other funders that the story knows of; all invented. */
export const AWARDS = {
  /** Much like `A22-02`, of an earlier product. */
  photonics: award(1, {
    unit: 'photonics',
    title: '硅基光子相干收发芯片的封装',
    amount: '800000',
    awardedOn: '2021-09-15',
  }),
  /** The same as `A22-03`. */
  hydrogenValves: award(2, {
    unit: 'hydrogenValves',
    title: '车载高压储氢瓶口阀',
    amount: '1200000',
    awardedOn: '2022-06-30',
  }),
  /** The same as `P22-04`, and known too late. */
  precisionGears: award(3, {
    unit: 'precisionGears',
    title: '机器人用精密摆线减速器研制',
    amount: '1500000',
    awardedOn: '2023-06-20',
  }),
  /** Under a title that no rule sees to be that of `A23-07`. */
  membranes: award(4, {
    unit: 'membranes',
    title: '卤水镁锂分离用膜材料研究',
    amount: '600000',
    awardedOn: '2022-11-10',
    level: 'district',
  }),
  /** Of the central government, whose money does not count as a duplicate (MH-1.3.3). */
  drives: award(5, {
    unit: 'drives',
    title: '直线电机纳米定位平台',
    amount: '900000',
    awardedOn: '2022-12-01',
    level: 'central',
  }),
  /** Given on the condition that the district matches it with `P22-01`: related support. */
  roboticArms: award(6, {
    unit: 'roboticArms',
    title: '轻量化协作机械臂关节模组',
    amount: '2000000',
    awardedOn: '2023-01-12',
    matching: { requiresMatchingOf: 'P22-01' },
  }),
  /** The same match as the district's other list tells it: related support, and no case. */
  roboticArmsMatch: award(7, {
    unit: 'roboticArms',
    title: '轻量化协作机械臂关节模组',
    amount: '500000',
    awardedOn: '2023-02-20',
    level: 'district',
    matching: { requiredMatchOf: numberOf(6, '2023-01-12') },
    team: {
      leader: '赵演示',
      members: ['钱演示', '孙演示'],
      participants: [{ name: '演示大学（虚构）' }],
      ipNumbers: ['ZL202210000006（演示）'],
    },
  }),
  /** The work of `A23-13` in other words: no rule on unit and title sees it, the records do. */
  microphones: industryAward(1, {
    of: 'A23-13',
    title: '微机电超低噪声传声器阵列研制',
    amount: '800000',
    awardedOn: '2022-12-20',
    abstract: '研制面向会议终端的微机电传声器阵列芯片与封装，等效自噪声不高于 18 分贝。（演示）',
  }),
  /** The people of `A22-12` at another subject: related, and no case. */
  antennaMonitoring: industryAward(2, {
    of: 'A22-12',
    title: '可展开天线在轨健康监测',
    amount: '700000',
    awardedOn: '2023-09-15',
    abstract: '研制可展开天线的形变测量与在轨健康监测载荷。（演示）',
  }),
  /** The work of `P23-08`, which comes to light two years after it was paid. */
  linearMotors: industryAward(3, {
    of: 'A23-08',
    title: '纳米级直线电机精密定位台产业化',
    amount: '1000000',
    awardedOn: '2023-09-15',
    abstract: '直线电机驱动的纳米级定位台小批量试制，用于晶圆检测。（演示）',
  }),
} as const;

/** Lists of other funders come in when they come in; one line is corrected later. */
export function* awardsOfOthers(): Story {
  yield recordAward(AWARDS.photonics, '2022-05-10');
  yield recordAward(AWARDS.hydrogenValves, '2022-08-22');
  yield recordAward(AWARDS.drives, '2023-02-14');
  yield recordAward(AWARDS.roboticArms, '2023-02-14');
  yield recordAward(AWARDS.membranes, '2023-02-14');
  yield recordAward(AWARDS.microphones, '2023-02-20');
  yield recordAward(AWARDS.roboticArmsMatch, '2023-03-01');
  yield recordAward(AWARDS.precisionGears, '2023-11-14');
  yield recordAward(AWARDS.antennaMonitoring, '2023-11-14');
  const { award: told, ...row } = AWARDS.precisionGears;
  yield recordAward({ ...row, award: { ...told, amount: yuan('1350000') } }, '2024-02-20');
  yield recordAward(AWARDS.linearMotors, '2025-12-10');
}

function award(line: number, given: AwardLine): StoryAward {
  const { creditCode, name } = unit(given.unit);
  return {
    awardId: `${SOURCE}.${line}`,
    line,
    award: {
      source: SOURCE,
      level: given.level ?? 'municipal',
      awardNumber: numberOf(line, given.awardedOn),
      title: given.title,
      unitName: name,
      creditCode,
      amount: yuan(given.amount),
      awardedOn: calendarDate(given.awardedOn),
      ...given.matching,
      ...given.team,
    },
  };
}

interface IndustryLine extends Pick<AwardLine, 'title' | 'amount' | 'awardedOn'> {
  /** Whose unit and leader it has. */
  readonly of: ApplicationId;
  readonly abstract: string;
}

/** A line of the other funder's list: half-width brackets, no credit code, a leader and an abstract. */
function industryAward(line: number, { of, ...given }: IndustryLine): StoryAward {
  const { lead, leader } = application(of).content;
  const { title, abstract, amount, awardedOn } = given;
  return {
    awardId: `${INDUSTRY}.${line}`,
    line,
    award: {
      source: INDUSTRY,
      level: 'municipal',
      awardNumber: `${awardedOn.slice(0, 4)}-JX-00${line}（演示）`,
      title,
      abstract,
      leader: leader.name,
      unitName: lead.name.normalize('NFKC'),
      amount: yuan(amount),
      awardedOn: calendarDate(awardedOn),
    },
  };
}

function numberOf(line: number, awardedOn: string): string {
  return `${awardedOn.slice(0, 4)}-SH-00${line}（演示）`;
}
