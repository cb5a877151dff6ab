import type { CalendarDate, CommandOf, Yuan } from '@grants/kernel';
import type { Programme } from '../call/events.ts';
import type { OfficialDocument } from '../documents.ts';
import type { FundSource } from './events.ts';

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
  }
>;
export type AdjustAppropriation = CommandOf<
  'AdjustAppropriation',
  {
    readonly fundId: string;
    readonly change: Yuan;
    readonly reason: string;
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

export type FundCommand =
  | AppropriateFunds
  | AdjustAppropriation
  | CommitFunds
  | ReleaseCommitment
  | AuthoriseDisbursement
  | CancelDisbursementAuthorisation
  | PayDisbursement
  | RecogniseRecoverable
  | ReceiveRecoveredFunds;
