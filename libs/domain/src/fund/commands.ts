import type { CalendarDate, CommandOf, Yuan } from '@grants/kernel';
import type { Programme } from '../call/events.ts';
import type { OfficialDocument } from '../documents.ts';
import type {
  AuthoriseDisbursement,
  CancelDisbursementAuthorisation,
  CarryForwardCommitment,
  CarryInCommitment,
  CommitFunds,
  PayDisbursement,
  ReceiveRecoveredFunds,
  RecogniseRecoverable,
  ReleaseCommitment,
  ReturnDisbursement,
  ReverseDisbursementPayment,
  ReverseRecoveredFunds,
  WriteOffRecoverable,
} from './commitment-commands.ts';
import type { FundSource } from './events.ts';
import type { ReceivingFund } from './receiving-fund.ts';

export type * from './commitment-commands.ts';

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
/** What is available lapses. Refused before the fund's year ends and while a promise of it is live. */
export type LapseFund = CommandOf<
  'LapseFund',
  {
    readonly fundId: string;
    readonly lapseId: string;
    readonly lapsedOn: CalendarDate;
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
