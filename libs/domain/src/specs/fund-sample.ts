import { calendarDate, instant, yuan } from '@grants/kernel';
import type { CommandContext } from '@grants/kernel';
import type { FundCommand } from '../fund/commands.ts';
import type { FundEvent } from '../fund/events.ts';

type DataOf<
  Act extends { readonly type: string; readonly data: object },
  Type extends Act['type'],
> = Extract<Act, { readonly type: Type }>['data'];

export const MAKER = 'officer-1';
export const CHECKER = 'approver-1';

const on = calendarDate;
const FUND = { fundId: 'fund-2022' } as const;
const COMMITMENT = { ...FUND, commitmentId: 'commitment-1' } as const;
const PROJECT = { projectId: 'project-1' } as const;
const DISBURSEMENT = {
  ...COMMITMENT,
  disbursementId: 'disbursement-1',
  amount: yuan('90.00'),
} as const;
const RECOVERY = { ...COMMITMENT, recoveryId: 'recovery-1' } as const;
const TRANSFER = { ...FUND, transferId: 'transfer-1' } as const;
const TO = { toFundId: 'fund-2023' } as const;
const NEXT_YEAR = { source: 'district', fiscalYear: 2023 } as const;

/** Official documents by what they decide. */
export const DOCUMENTS = {
  budget: { number: '闵财预〔2022〕1号', date: on('2022-01-10') },
  supplement: { number: '闵财预〔2022〕9号', date: on('2022-06-10') },
  threshold: { number: '闵财监〔2022〕2号', date: on('2022-02-01') },
  transfer: { number: '闵财预〔2022〕12号', date: on('2022-09-01') },
  close: { number: '闵财预〔2022〕20号', date: on('2022-12-30') },
  lapse: { number: '闵财预〔2023〕1号', date: on('2023-01-05') },
  writeOff: { number: '闵财监〔2026〕3号', date: on('2026-03-01') },
} as const;

/** One command of each type, fit for each other: a budget of 1,000.00 with a promise of 300.00. */
const COMMANDS: { readonly [Type in FundCommand['type']]: DataOf<FundCommand, Type> } = {
  AppropriateFunds: {
    ...FUND,
    name: '关键核心技术专项',
    source: 'district',
    programme: 'key-core-technology',
    fiscalYear: 2022,
    amount: yuan('1000.00'),
    document: DOCUMENTS.budget,
  },
  AdjustAppropriation: {
    ...FUND,
    change: yuan('5.00'),
    reason: 'mid-year',
    document: DOCUMENTS.supplement,
  },
  SetAuthorisationThreshold: {
    ...FUND,
    secondAuthoriserFrom: yuan('50.00'),
    document: DOCUMENTS.threshold,
  },
  RequestFundsTransfer: {
    ...TRANSFER,
    ...TO,
    amount: yuan('200.00'),
    reason: 'pooled',
    toFund: NEXT_YEAR,
  },
  ApproveFundsTransfer: { ...TRANSFER, document: DOCUMENTS.transfer },
  RefuseFundsTransfer: { ...TRANSFER, reason: 'needed here' },
  ReceiveFundsTransfer: {
    ...TRANSFER,
    fromFundId: 'fund-2021',
    amount: yuan('200.00'),
    document: DOCUMENTS.transfer,
  },
  BeginYearEndClose: {
    ...FUND,
    ...TO,
    closeId: 'close-1',
    document: DOCUMENTS.close,
    toFund: NEXT_YEAR,
  },
  CarryForwardCommitment: {
    ...COMMITMENT,
    ...TO,
    toCommitmentId: 'commitment-1.2023',
    amount: yuan('300.00'),
    document: DOCUMENTS.close,
  },
  CarryInCommitment: {
    ...COMMITMENT,
    ...PROJECT,
    applicationId: 'application-1',
    fromFundId: 'fund-2021',
    fromCommitmentId: 'commitment-0',
    amount: yuan('300.00'),
    document: DOCUMENTS.close,
  },
  LapseFund: {
    ...FUND,
    lapseId: 'lapse-1',
    lapsedOn: on('2022-12-31'),
    document: DOCUMENTS.lapse,
  },
  CommitFunds: {
    ...COMMITMENT,
    ...PROJECT,
    applicationId: 'application-1',
    amount: yuan('300.00'),
  },
  ReleaseCommitment: { ...COMMITMENT, releaseId: 'release-1', reason: 'not approved' },
  AuthoriseDisbursement: { ...DISBURSEMENT, payeeCreditCode: '91310112TEST000001' },
  CancelDisbursementAuthorisation: {
    ...COMMITMENT,
    disbursementId: 'disbursement-1',
    reason: 'wrong account',
  },
  PayDisbursement: { ...DISBURSEMENT, voucher: 'V-1', paidOn: on('2022-03-15') },
  ReturnDisbursement: {
    ...DISBURSEMENT,
    returnId: 'return-1',
    paymentVoucher: 'V-1',
    returnVoucher: 'T-1',
    returnedOn: on('2022-03-18'),
    reason: 'account closed',
  },
  ReverseDisbursementPayment: {
    ...DISBURSEMENT,
    reversalId: 'reversal-1',
    corrects: 'V-1',
    reason: 'of another project',
  },
  RecogniseRecoverable: { ...RECOVERY, amount: yuan('40.00') },
  ReceiveRecoveredFunds: {
    ...RECOVERY,
    receiptId: 'receipt-1',
    amount: yuan('15.00'),
    voucher: 'R-1',
    receivedOn: on('2024-05-01'),
  },
  ReverseRecoveredFunds: {
    ...RECOVERY,
    reversalId: 'reversal-1',
    corrects: 'receipt-1',
    reason: 'of another unit',
  },
  WriteOffRecoverable: {
    ...RECOVERY,
    writeOffId: 'write-off-1',
    amount: yuan('25.00'),
    document: DOCUMENTS.writeOff,
  },
};

const { toFund: _receiver, ...TRANSFER_ASKED } = COMMANDS.RequestFundsTransfer;
const { toFund: _nextYear, ...CLOSE_ASKED } = COMMANDS.BeginYearEndClose;

/** What each command leads to where nothing stands against it. */
const EVENTS: { readonly [Type in FundEvent['type']]: DataOf<FundEvent, Type> } = {
  FundsAppropriated: COMMANDS.AppropriateFunds,
  AppropriationAdjusted: COMMANDS.AdjustAppropriation,
  AuthorisationThresholdSet: COMMANDS.SetAuthorisationThreshold,
  FundsTransferRequested: { ...TRANSFER_ASKED, requestedBy: MAKER },
  FundsTransferRefused: COMMANDS.RefuseFundsTransfer,
  FundsTransferredOut: {
    ...COMMANDS.ApproveFundsTransfer,
    ...TO,
    amount: yuan('200.00'),
    requestedBy: MAKER,
    approvedBy: CHECKER,
  },
  FundsTransferredIn: COMMANDS.ReceiveFundsTransfer,
  YearEndCloseBegun: {
    ...CLOSE_ASKED,
    commitments: [{ commitmentId: 'commitment-1', ...PROJECT, committed: yuan('300.00') }],
  },
  CommitmentCarriedForward: { ...COMMANDS.CarryForwardCommitment, ...PROJECT },
  CommitmentCarriedIn: COMMANDS.CarryInCommitment,
  FundLapsed: { ...COMMANDS.LapseFund, amount: yuan('1000.00') },
  FundsCommitted: COMMANDS.CommitFunds,
  CommitmentReleased: { ...COMMANDS.ReleaseCommitment, ...PROJECT, amount: yuan('300.00') },
  DisbursementAuthorised: { ...COMMANDS.AuthoriseDisbursement, ...PROJECT },
  DisbursementAuthorisationCancelled: {
    ...COMMANDS.CancelDisbursementAuthorisation,
    ...PROJECT,
    amount: yuan('90.00'),
  },
  DisbursementPaid: { ...COMMANDS.PayDisbursement, ...PROJECT },
  DisbursementReturned: { ...COMMANDS.ReturnDisbursement, ...PROJECT },
  DisbursementPaymentReversed: {
    ...COMMANDS.ReverseDisbursementPayment,
    ...PROJECT,
    paidOn: on('2022-03-15'),
  },
  RecoverableRecognised: { ...COMMANDS.RecogniseRecoverable, ...PROJECT },
  RecoveredFundsReceived: { ...COMMANDS.ReceiveRecoveredFunds, ...PROJECT },
  RecoveredFundsReversed: {
    ...COMMANDS.ReverseRecoveredFunds,
    ...PROJECT,
    amount: yuan('15.00'),
    receivedOn: on('2024-05-01'),
  },
  RecoverableWrittenOff: { ...COMMANDS.WriteOffRecoverable, ...PROJECT },
};

/** Who gives a command of the samples, and when. */
export function givenBy(person: string): CommandContext {
  return {
    commandId: 'command-1',
    correlationId: 'command-1',
    causationId: 'command-1',
    actor: { id: person, role: person === MAKER ? 'finance-officer' : 'finance-approver' },
    occurredAt: instant('2026-04-01T09:00+08:00'),
  };
}

/** The command of a type, with other data where it matters. */
export function ask<Type extends FundCommand['type']>(
  type: Type,
  over: Partial<DataOf<FundCommand, Type>> = {},
  person: string = type === 'ApproveFundsTransfer' ? CHECKER : MAKER,
): FundCommand {
  const command = { type, data: { ...COMMANDS[type], ...over }, context: givenBy(person) };
  return command as unknown as FundCommand;
}

/** The event of a type, with other data where it matters. */
export function did<Type extends FundEvent['type']>(
  type: Type,
  over: Partial<DataOf<FundEvent, Type>> = {},
): FundEvent {
  return { type, data: { ...EVENTS[type], ...over } } as unknown as FundEvent;
}
