// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { CalendarDate, EventOf, Yuan } from '@grants/kernel';
import type { Programme } from '../call/events.ts';
import type { OfficialDocument } from '../documents.ts';

export type FundSource = 'district' | 'municipal' | 'central' | 'matching';

/** Every money event names its fund; all but the appropriation name commitment and project. */
interface OfCommitment {
  readonly fundId: string;
  readonly commitmentId: string;
  readonly projectId: string;
}

export type FundsAppropriated = EventOf<
  'FundsAppropriated',
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
/** The appropriation grows or shrinks; `change` is signed. */
export type AppropriationAdjusted = EventOf<
  'AppropriationAdjusted',
  {
    readonly fundId: string;
    readonly change: Yuan;
    readonly reason: string;
    readonly document: OfficialDocument;
  }
>;
/** available → committed. */
export type FundsCommitted = EventOf<
  'FundsCommitted',
  OfCommitment & { readonly applicationId: string; readonly amount: Yuan }
>;
/** committed → available: what will not be paid of a commitment goes back to the fund. */
export type CommitmentReleased = EventOf<
  'CommitmentReleased',
  OfCommitment & { readonly releaseId: string; readonly amount: Yuan; readonly reason: string }
>;
/** committed → authorised. */
export type DisbursementAuthorised = EventOf<
  'DisbursementAuthorised',
  OfCommitment & {
    readonly disbursementId: string;
    readonly amount: Yuan;
    readonly payeeCreditCode: string;
  }
>;
/** authorised → committed: an authorisation that will not be paid. */
export type DisbursementAuthorisationCancelled = EventOf<
  'DisbursementAuthorisationCancelled',
  OfCommitment & {
    readonly disbursementId: string;
    readonly amount: Yuan;
    readonly reason: string;
  }
>;
/** authorised → paid. */
export type DisbursementPaid = EventOf<
  'DisbursementPaid',
  OfCommitment & {
    readonly disbursementId: string;
    readonly amount: Yuan;
    readonly voucher: string;
    readonly paidOn: CalendarDate;
  }
>;
/** paid → recoverable: money that was paid is to come back. */
export type RecoverableRecognised = EventOf<
  'RecoverableRecognised',
  OfCommitment & { readonly recoveryId: string; readonly amount: Yuan }
>;
/** recoverable → recovered: it came back, in whole or in part. */
export type RecoveredFundsReceived = EventOf<
  'RecoveredFundsReceived',
  OfCommitment & {
    readonly recoveryId: string;
    readonly receiptId: string;
    readonly amount: Yuan;
    readonly voucher: string;
    readonly receivedOn: CalendarDate;
  }
>;

export type FundEvent =
  | FundsAppropriated
  | AppropriationAdjusted
  | FundsCommitted
  | CommitmentReleased
  | DisbursementAuthorised
  | DisbursementAuthorisationCancelled
  | DisbursementPaid
  | RecoverableRecognised
  | RecoveredFundsReceived;
