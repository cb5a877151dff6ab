import type {
  ApplicationEvent,
  CentreEvent,
  FundEvent,
  GrantsEventOf,
  GrantsEventType,
  ProjectEvent,
  TreasuryBatchEvent,
} from '@grants/domain';
import type { RecognitionSampleType } from './recognition-samples.ts';
import { at, CREDIT_CODE, DOCUMENT, on, OTHER_CREDIT_CODE, WEIGHTS } from './values.ts';

type OtherType = Exclude<
  GrantsEventType,
  | ApplicationEvent['type']
  | CentreEvent['type']
  | FundEvent['type']
  | ProjectEvent['type']
  | RecognitionSampleType
  | TreasuryBatchEvent['type']
>;
type Samples = { readonly [Type in OtherType]: GrantsEventOf<Type>['data'] };

const UNIT = { subject: { kind: 'unit', creditCode: CREDIT_CODE } } as const;
const OTHER_UNIT = { subject: { kind: 'unit', creditCode: OTHER_CREDIT_CODE } } as const;
const BAN = { ...UNIT, banId: 'ban-1' } as const;
const LINK = { linkId: 'link-1', kind: 'renaming' } as const;
const ON_ITS_WAY = {
  banId: 'ban-1',
  originCreditCode: CREDIT_CODE,
  path: [{ ...LINK, creditCode: OTHER_CREDIT_CODE }],
} as const;
const CARRIED = {
  ...ON_ITS_WAY,
  ...LINK,
  ground: 'misreporting',
  firstDay: on('2023-01-01'),
  lastDay: on('2025-06-30'),
  programmes: ['high-tech-transformation', 'key-core-technology'],
  clause: 'SH-18.3',
  document: DOCUMENT,
} as const;
const LIFTED = {
  kind: 'lifted',
  liftedOn: on('2023-03-01'),
  reason: '复核撤销',
  document: DOCUMENT,
} as const;
const CASE = { caseId: 'case-1', oursId: 'application-1' } as const;
const AWARD = {
  awardId: 'award-1',
  award: {
    source: 'municipal-list',
    level: 'municipal',
    awardNumber: '22-001',
    title: '车规级激光雷达芯片',
    creditCode: CREDIT_CODE,
    unitName: '上海虚构芯片有限公司',
  },
  origin: { importId: 'import-1', file: 'awards.csv', line: 2, rowSha256: 'b'.repeat(64) },
} as const;
/** The data of one event of each type of the other streams. */
export const otherSamples: Samples = {
  CallPublished: {
    callId: 'call-1',
    programme: 'key-core-technology',
    year: 2022,
    title: '2022年度关键核心技术攻关',
    policyVersion: 'minhang-2021',
    mechanism: 'challenge-list',
    challenges: [
      { challengeId: 'challenge-1', title: '激光雷达芯片', requirement: '探测距离不小于200米' },
    ],
    opensAt: at('2022-03-01T00:00+08:00'),
    closesAt: at('2022-03-31T17:00+08:00'),
    reviewDueOn: on('2022-04-29'),
    scoreWeights: WEIGHTS,
    recommendFrom: 70,
    guide: DOCUMENT,
  },
  CallWindowExtended: {
    callId: 'call-1',
    previousClosesAt: at('2022-03-31T17:00+08:00'),
    closesAt: at('2022-04-15T17:00+08:00'),
    reviewDueOn: on('2022-05-18'),
    reason: '疫情',
    document: DOCUMENT,
  },
  CallWithdrawn: { callId: 'call-1', reason: '并入下一批', document: DOCUMENT },
  ViolationRecorded: {
    ...UNIT,
    violationId: 'violation-1',
    kind: 'tax',
    occurredOn: on('2021-05-01'),
    decidedOn: on('2021-08-01'),
    note: '偷漏税',
    document: DOCUMENT,
  },
  ViolationWithdrawn: {
    ...UNIT,
    violationId: 'violation-1',
    reason: '行政复议撤销',
    document: DOCUMENT,
  },
  BanImposed: {
    ...UNIT,
    banId: 'ban-1',
    ground: 'misreporting',
    clause: 'SH-18.3',
    firstDay: on('2022-07-01'),
    lastDay: on('2025-06-30'),
    programmes: ['high-tech-transformation', 'key-core-technology'],
    document: DOCUMENT,
    basis: [],
  },
  BanLifted: {
    ...UNIT,
    banId: 'ban-1',
    liftedOn: on('2023-03-01'),
    reason: '复核撤销',
    document: DOCUMENT,
  },
  BanAnnulled: { ...BAN, appealId: 'appeal-1', reason: '申诉成立', document: DOCUMENT },
  BanExpired: { ...BAN, lastDay: on('2025-06-30') },
  BanAppealed: {
    ...BAN,
    appealId: 'appeal-1',
    appealedOn: on('2022-08-01'),
    grounds: '报告数据属实',
    document: DOCUMENT,
  },
  BanAppealConcluded: {
    ...BAN,
    appealId: 'appeal-1',
    result: 'upheld',
    concludedOn: on('2022-09-01'),
    opinion: '申诉成立',
    document: DOCUMENT,
  },
  SuccessionRecorded: {
    ...UNIT,
    ...LINK,
    toCreditCode: OTHER_CREDIT_CODE,
    effectiveOn: on('2023-01-01'),
    document: DOCUMENT,
  },
  SuccessionWithdrawn: {
    ...UNIT,
    linkId: 'link-1',
    toCreditCode: OTHER_CREDIT_CODE,
    reason: '登记有误',
    document: DOCUMENT,
  },
  SuccessionAcknowledged: {
    ...OTHER_UNIT,
    ...LINK,
    fromCreditCode: CREDIT_CODE,
    effectiveOn: on('2023-01-01'),
    document: DOCUMENT,
  },
  AcknowledgementWithdrawn: {
    ...OTHER_UNIT,
    linkId: 'link-1',
    fromCreditCode: CREDIT_CODE,
    reason: '登记有误',
    document: DOCUMENT,
  },
  BanReachedUnit: { ...CARRIED, ...UNIT, toCreditCode: OTHER_CREDIT_CODE },
  BanReachEnded: { ...ON_ITS_WAY, ...UNIT, toCreditCode: OTHER_CREDIT_CODE, ending: LIFTED },
  BanInherited: { ...CARRIED, ...OTHER_UNIT, fromCreditCode: CREDIT_CODE },
  InheritedBanEnded: { ...ON_ITS_WAY, ...OTHER_UNIT, fromCreditCode: CREDIT_CODE, ending: LIFTED },
  CreditCodeAttested: {
    ...UNIT,
    unitName: '上海虚构芯片有限公司',
    document: DOCUMENT,
  },
  IntegrityEntryWithdrawn: {
    subject: { kind: 'person', personRef: 'p-0001' },
    entryId: 'entry-1',
    reason: '已履行勤勉义务',
    document: DOCUMENT,
  },
  IntegrityEntryMade: {
    subject: { kind: 'person', personRef: 'p-0001' },
    entryId: 'entry-1',
    projectId: 'project-1',
    clause: 'MH-1.6.16',
    document: DOCUMENT,
  },
  ExternalAwardRecorded: AWARD,
  ExternalAwardCorrected: {
    ...AWARD,
    award: { source: 'municipal-list', level: 'municipal', title: '激光雷达整机' },
    correctedFields: ['awardNumber', 'creditCode', 'title', 'unitName'],
  },
  FundingClaimed: {
    claimId: 'claim-1',
    kind: 'unit-and-title',
    identity: `${CREDIT_CODE}|车规级激光雷达芯片`,
    applicationId: 'application-1',
    projectId: 'project-1',
  },
  FundingClaimReleased: {
    claimId: 'claim-1',
    applicationId: 'application-1',
    reason: '预算不足',
  },
  DuplicateCaseOpened: {
    caseId: 'case-1',
    opening: 1,
    ours: {
      kind: 'application',
      id: 'application-1',
      source: 'key-core-technology',
      title: '车规级激光雷达芯片',
      creditCode: CREDIT_CODE,
      unitName: '上海虚构芯片有限公司',
    },
    other: {
      kind: 'external-award',
      id: 'award-1',
      source: 'municipal-list',
      title: '车规级激光雷达芯片',
    },
    evidence: { rule: 'same-unit-same-title', titleLikeness: 100, facts: ['同一单位', '同名'] },
    matcherVersion: 'title-bigrams-1',
    knownAt: '000000000007',
  },
  DuplicateCaseConfirmed: { ...CASE, reason: '同一项目', document: DOCUMENT },
  DuplicateCaseDismissed: { ...CASE, opening: 1, reason: '不同产品' },
  DuplicateCaseFollowedUp: { caseId: 'case-1', note: '等待材料' },
  DuplicateCaseOverturned: { ...CASE, opening: 1, reason: '复核认定不重复', document: DOCUMENT },
};
