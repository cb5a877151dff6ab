// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { CalendarDate, EventOf, Yuan } from '@grants/kernel';
import type { OfficialDocument } from '../documents.ts';

/** Every event about money that is promised names fund, commitment and project. */
interface OfCommitment {
  readonly fundId: string;
  readonly commitmentId: string;
  readonly projectId: string;
}

/** committed → carried forward: the promise goes on in the fund of the next year. */
export type CommitmentCarriedForward = EventOf<
  'CommitmentCarriedForward',
  OfCommitment & {
    readonly toFundId: string;
    readonly toCommitmentId: string;
    readonly amount: Yuan;
    readonly document: OfficialDocument;
  }
>;
/** carried in → committed: a promise of the year before, with its money. */
export type CommitmentCarriedIn = EventOf<
  'CommitmentCarriedIn',
  OfCommitment & {
    readonly applicationId: string;
    readonly fromFundId: string;
    readonly fromCommitmentId: string;
    readonly amount: Yuan;
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
/** paid → authorised: the bank sent it back, and it may be paid again. */
export type DisbursementReturned = EventOf<
  'DisbursementReturned',
  OfCommitment & {
    readonly disbursementId: string;
    readonly returnId: string;
    readonly amount: Yuan;
    /** Voucher of the payment that came back. */
    readonly paymentVoucher: string;
    readonly returnVoucher: string;
    readonly returnedOn: CalendarDate;
    readonly reason: string;
  }
>;
/** paid → authorised: the payment was never made as recorded. The entry it corrects stays. */
export type DisbursementPaymentReversed = EventOf<
  'DisbursementPaymentReversed',
  OfCommitment & {
    readonly disbursementId: string;
    readonly reversalId: string;
    readonly amount: Yuan;
    /** Voucher of the payment it corrects. */
    readonly corrects: string;
    /** The day the reversed payment was booked on: the reversal takes it back as of that day. */
    readonly paidOn: CalendarDate;
    readonly reason: string;
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
/** recovered → recoverable: the receipt was never had as recorded. The entry it corrects stays. */
export type RecoveredFundsReversed = EventOf<
  'RecoveredFundsReversed',
  OfCommitment & {
    readonly recoveryId: string;
    readonly reversalId: string;
    readonly amount: Yuan;
    /** Id of the receipt it corrects. */
    readonly corrects: string;
    /** The day the reversed receipt was booked on. */
    readonly receivedOn: CalendarDate;
    readonly reason: string;
  }
>;
/** recoverable → written off: it will not come back, and somebody answers for saying so. */
export type RecoverableWrittenOff = EventOf<
  'RecoverableWrittenOff',
  OfCommitment & {
    readonly recoveryId: string;
    readonly writeOffId: string;
    readonly amount: Yuan;
    readonly document: OfficialDocument;
  }
>;
