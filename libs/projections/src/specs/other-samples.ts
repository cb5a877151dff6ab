import type {
  ApplicationEvent,
  CentreEvent,
  GrantsEventOf,
  GrantsEventType,
  ProjectEvent,
  TreasuryBatchEvent,
} from '@grants/domain';
import type { RecognitionSampleType } from './recognition-samples.ts';
import { at, CREDIT_CODE, DOCUMENT, FUNDED, on, WEIGHTS, yuan } from './values.ts';

type OtherType = Exclude<
  GrantsEventType,
  | ApplicationEvent['type']
  | CentreEvent['type']
  | ProjectEvent['type']
  | RecognitionSampleType
  | TreasuryBatchEvent['type']
>;
type Samples = { readonly [Type in OtherType]: GrantsEventOf<Type>['data'] };

const UNIT = { subject: { kind: 'unit', creditCode: CREDIT_CODE } } as const;
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
const AWARD_AMOUNT = yuan('900000.00');
const FIRST_TRANCHE = {
  ...FUNDED,
  disbursementId: 'disbursement-1',
  amount: yuan('270000.00'),
} as const;

const TRANSFER = {
  fundId: 'fund-1',
  transferId: 'transfer-1',
  toFundId: 'fund-2',
  amount: yuan('200000.00'),
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
  FundsAppropriated: {
    fundId: 'fund-1',
    name: '2022年区级专项',
    source: 'district',
    programme: 'key-core-technology',
    fiscalYear: 2022,
    amount: yuan('5000000.00'),
    document: DOCUMENT,
  },
  AppropriationAdjusted: {
    fundId: 'fund-1',
    change: yuan('-500000.00'),
    reason: '压减',
    document: DOCUMENT,
  },
  AuthorisationThresholdSet: {
    fundId: 'fund-1',
    secondAuthoriserFrom: yuan('500000.00'),
    document: DOCUMENT,
  },
  FundsTransferRequested: { ...TRANSFER, reason: '统筹使用', requestedBy: 'officer-1' },
  FundsTransferRefused: { fundId: 'fund-1', transferId: 'transfer-1', reason: '不予调剂' },
  FundsTransferredOut: {
    ...TRANSFER,
    requestedBy: 'officer-1',
    approvedBy: 'approver-1',
    document: DOCUMENT,
  },
  FundsTransferredIn: {
    fundId: 'fund-2',
    transferId: 'transfer-1',
    fromFundId: 'fund-1',
    amount: yuan('200000.00'),
    document: DOCUMENT,
  },
  YearEndCloseBegun: {
    fundId: 'fund-1',
    closeId: 'close-1',
    toFundId: 'fund-2',
    document: DOCUMENT,
    commitments: [
      { commitmentId: 'commitment-1', projectId: 'project-1', committed: yuan('600000.00') },
    ],
  },
  CommitmentCarriedForward: {
    ...FUNDED,
    toFundId: 'fund-2',
    toCommitmentId: 'commitment-1.2023',
    amount: yuan('600000.00'),
    document: DOCUMENT,
  },
  CommitmentCarriedIn: {
    fundId: 'fund-2',
    commitmentId: 'commitment-1.2023',
    projectId: 'project-1',
    applicationId: 'application-1',
    fromFundId: 'fund-1',
    fromCommitmentId: 'commitment-1',
    amount: yuan('600000.00'),
    document: DOCUMENT,
  },
  FundLapsed: {
    fundId: 'fund-1',
    lapseId: 'lapse-1',
    amount: yuan('3600000.00'),
    lapsedOn: on('2022-12-31'),
    document: DOCUMENT,
  },
  FundsCommitted: { ...FUNDED, applicationId: 'application-1', amount: AWARD_AMOUNT },
  CommitmentReleased: {
    ...FUNDED,
    releaseId: 'release-1',
    amount: yuan('30000.00'),
    reason: '审计核减',
  },
  DisbursementAuthorised: { ...FIRST_TRANCHE, payeeCreditCode: CREDIT_CODE },
  DisbursementAuthorisationCancelled: { ...FIRST_TRANCHE, reason: '账号有误' },
  DisbursementPaid: { ...FIRST_TRANCHE, voucher: 'V-1', paidOn: on('2022-06-20') },
  DisbursementReturned: {
    ...FIRST_TRANCHE,
    returnId: 'return-1',
    paymentVoucher: 'V-1',
    returnVoucher: 'T-1',
    returnedOn: on('2022-06-23'),
    reason: '户名不符',
  },
  DisbursementPaymentReversed: {
    ...FIRST_TRANCHE,
    reversalId: 'reversal-1',
    corrects: 'V-1',
    paidOn: on('2022-06-20'),
    reason: '误记',
  },
  RecoverableRecognised: { ...FUNDED, recoveryId: 'recovery-1', amount: yuan('270000.00') },
  RecoveredFundsReceived: {
    ...FUNDED,
    recoveryId: 'recovery-1',
    receiptId: 'receipt-1',
    amount: yuan('100000.00'),
    voucher: 'V-9',
    receivedOn: on('2025-02-01'),
  },
  RecoveredFundsReversed: {
    ...FUNDED,
    recoveryId: 'recovery-1',
    reversalId: 'reversal-2',
    amount: yuan('100000.00'),
    corrects: 'receipt-1',
    receivedOn: on('2025-02-01'),
    reason: '误记',
  },
  RecoverableWrittenOff: {
    ...FUNDED,
    recoveryId: 'recovery-1',
    writeOffId: 'write-off-1',
    amount: yuan('170000.00'),
    document: DOCUMENT,
  },
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
};
