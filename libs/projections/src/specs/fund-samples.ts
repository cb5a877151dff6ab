import type { FundEvent, GrantsEventOf } from '@grants/domain';
import { CREDIT_CODE, DOCUMENT, FUNDED, on, yuan } from './values.ts';

type Samples = { readonly [Type in FundEvent['type']]: GrantsEventOf<Type>['data'] };

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

/** The data of one event of each type of a fund's stream. */
export const fundSamples: Samples = {
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
};
