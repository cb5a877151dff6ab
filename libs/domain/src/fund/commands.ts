import type { CalendarDate, CommandOf, Yuan } from '@grants/kernel';
import type { Programme } from '../call/events.ts';
import type { OfficialDocument } from '../documents.ts';
import type { FundSource } from './events.ts';
import type { ReceivingFund } from './receiving-fund.ts';

export type AppropriateFunds = CommandOf<
  'AppropriateFunds',
  {
    readonly fundId: string;
    readonly name: string;
    readonly source: FundSource;
    readonly programme: Programme;
    readonly fiscalYear: number;
    readonly amount: Yuan;
    readonly document: OfficialDocument;
    readonly secondAuthoriserFrom?: Yuan;
  }
>;
export type AdjustAppropriation = CommandOf<
  'AdjustAppropriation',
  {
    readonly fundId: string;
    readonly change: Yuan;
    readonly reason: string;
    readonly document: OfficialDocument;
    readonly corrects?: string;
  }
>;
/** Sets the amount from which a disbursement takes a second authoriser; absent, none takes one. */
export type SetAuthorisationThreshold = CommandOf<
  'SetAuthorisationThreshold',
  {
    readonly fundId: string;
    readonly secondAuthoriserFrom?: Yuan;
    readonly document: OfficialDocument;
  }
>;
export type RequestFundsTransfer = CommandOf<
  'RequestFundsTransfer',
  {
    readonly fundId: string;
    readonly transferId: string;
    readonly toFundId: string;
    readonly amount: Yuan;
    readonly reason: string;
    /** The handler reads it from the stream of the other fund. */
    readonly toFund: ReceivingFund;
  }
>;
export type ApproveFundsTransfer = CommandOf<
  'ApproveFundsTransfer',
  { readonly fundId: string; readonly transferId: string; readonly document: OfficialDocument }
>;
export type RefuseFundsTransfer = CommandOf<
  'RefuseFundsTransfer',
  { readonly fundId: string; readonly transferId: string; readonly reason: string }
>;
/** Sent by the reaction to money that left another fund. */
export type ReceiveFundsTransfer = CommandOf<
  'ReceiveFundsTransfer',
  {
    readonly fundId: string;
    readonly transferId: string;
    readonly fromFundId: string;
    readonly amount: Yuan;
    readonly document: OfficialDocument;
  }
>;
/** Ends the year of a fund: what is still committed is carried forward to `toFundId`. */
export type BeginYearEndClose = CommandOf<
  'BeginYearEndClose',
  {
    readonly fundId: string;
    readonly closeId: string;
    readonly toFundId: string;
    readonly document: OfficialDocument;
    /** The handler reads it from the stream of the other fund. */
    readonly toFund: ReceivingFund;
  }
>;
/** Sent by the reaction to a share of an award that was carried forward. */
export type CarryForwardCommitment = CommandOf<
  'CarryForwardCommitment',
  {
    readonly fundId: string;
    readonly commitmentId: string;
    readonly toFundId: string;
    readonly toCommitmentId: string;
    readonly amount: Yuan;
    readonly document: OfficialDocument;
  }
>;
export type CarryInCommitment = CommandOf<
  'CarryInCommitment',
  {
    readonly fundId: string;
    readonly commitmentId: string;
    readonly applicationId: string;
    readonly projectId: string;
    readonly fromFundId: string;
    readonly fromCommitmentId: string;
    readonly amount: Yuan;
    readonly document: OfficialDocument;
  }
>;
/** What is available lapses. Refused while a promise of the fund is live. */
export type LapseFund = CommandOf<
  'LapseFund',
  {
    readonly fundId: string;
    readonly lapseId: string;
    readonly lapsedOn: CalendarDate;
    readonly document: OfficialDocument;
  }
>;
export type CommitFunds = CommandOf<
  'CommitFunds',
  {
    readonly fundId: string;
    readonly commitmentId: string;
    readonly applicationId: string;
    readonly projectId: string;
    readonly amount: Yuan;
  }
>;
/**
 * Releases `amount`, or all that is still committed and not authorised when absent. A commitment
 * may be released in parts: `releaseId` tells a repeated command from a second release.
 */
export type ReleaseCommitment = CommandOf<
  'ReleaseCommitment',
  {
    readonly fundId: string;
    readonly commitmentId: string;
    readonly releaseId: string;
    readonly amount?: Yuan;
    readonly reason: string;
  }
>;
export type AuthoriseDisbursement = CommandOf<
  'AuthoriseDisbursement',
  {
    readonly fundId: string;
    readonly commitmentId: string;
    readonly disbursementId: string;
    readonly amount: Yuan;
    readonly payeeCreditCode: string;
  }
>;
export type CancelDisbursementAuthorisation = CommandOf<
  'CancelDisbursementAuthorisation',
  {
    readonly fundId: string;
    readonly commitmentId: string;
    readonly disbursementId: string;
    readonly reason: string;
  }
>;
export type PayDisbursement = CommandOf<
  'PayDisbursement',
  {
    readonly fundId: string;
    readonly commitmentId: string;
    readonly disbursementId: string;
    readonly amount: Yuan;
    readonly voucher: string;
    readonly paidOn: CalendarDate;
  }
>;
export type ReturnDisbursement = CommandOf<
  'ReturnDisbursement',
  {
    readonly fundId: string;
    readonly commitmentId: string;
    readonly disbursementId: string;
    readonly returnId: string;
    readonly amount: Yuan;
    readonly paymentVoucher: string;
    readonly returnVoucher: string;
    readonly returnedOn: CalendarDate;
    readonly reason: string;
  }
>;
export type ReverseDisbursementPayment = CommandOf<
  'ReverseDisbursementPayment',
  {
    readonly fundId: string;
    readonly commitmentId: string;
    readonly disbursementId: string;
    readonly reversalId: string;
    readonly amount: Yuan;
    readonly corrects: string;
    readonly reason: string;
  }
>;
export type RecogniseRecoverable = CommandOf<
  'RecogniseRecoverable',
  {
    readonly fundId: string;
    readonly commitmentId: string;
    readonly recoveryId: string;
    readonly amount: Yuan;
  }
>;
export type ReceiveRecoveredFunds = CommandOf<
  'ReceiveRecoveredFunds',
  {
    readonly fundId: string;
    readonly commitmentId: string;
    readonly recoveryId: string;
    readonly receiptId: string;
    readonly amount: Yuan;
    readonly voucher: string;
    readonly receivedOn: CalendarDate;
  }
>;
export type ReverseRecoveredFunds = CommandOf<
  'ReverseRecoveredFunds',
  {
    readonly fundId: string;
    readonly commitmentId: string;
    readonly recoveryId: string;
    readonly reversalId: string;
    readonly corrects: string;
    readonly reason: string;
  }
>;
export type WriteOffRecoverable = CommandOf<
  'WriteOffRecoverable',
  {
    readonly fundId: string;
    readonly commitmentId: string;
    readonly recoveryId: string;
    readonly writeOffId: string;
    readonly amount: Yuan;
    readonly document: OfficialDocument;
  }
>;

export type FundCommand =
  | AppropriateFunds
  | AdjustAppropriation
  | SetAuthorisationThreshold
  | RequestFundsTransfer
  | ApproveFundsTransfer
  | RefuseFundsTransfer
  | ReceiveFundsTransfer
  | BeginYearEndClose
  | CarryForwardCommitment
  | CarryInCommitment
  | LapseFund
  | CommitFunds
  | ReleaseCommitment
  | AuthoriseDisbursement
  | CancelDisbursementAuthorisation
  | PayDisbursement
  | ReturnDisbursement
  | ReverseDisbursementPayment
  | RecogniseRecoverable
  | ReceiveRecoveredFunds
  | ReverseRecoveredFunds
  | WriteOffRecoverable;
