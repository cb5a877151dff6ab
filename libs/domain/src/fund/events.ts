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
    /** Disbursements of this much or more take a second authoriser; none does when absent. */
    readonly secondAuthoriserFrom?: Yuan;
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
    /** Number of the document whose figure this reverses, in whole or in part. */
    readonly corrects?: string;
  }
>;
/** From when on a disbursement takes a second authoriser; none does any more when absent. */
export type AuthorisationThresholdSet = EventOf<
  'AuthorisationThresholdSet',
  {
    readonly fundId: string;
    readonly secondAuthoriserFrom?: Yuan;
    readonly document: OfficialDocument;
  }
>;
/** The maker's act: money is to go to another fund. Nothing moves yet. */
export type FundsTransferRequested = EventOf<
  'FundsTransferRequested',
  {
    readonly fundId: string;
    readonly transferId: string;
    readonly toFundId: string;
    readonly amount: Yuan;
    readonly reason: string;
    readonly requestedBy: string;
  }
>;
/** The checker said no. */
export type FundsTransferRefused = EventOf<
  'FundsTransferRefused',
  { readonly fundId: string; readonly transferId: string; readonly reason: string }
>;
/** available → out of this fund: the checker approved; the other fund receives it next. */
export type FundsTransferredOut = EventOf<
  'FundsTransferredOut',
  {
    readonly fundId: string;
    readonly transferId: string;
    readonly toFundId: string;
    readonly amount: Yuan;
    readonly requestedBy: string;
    readonly approvedBy: string;
    readonly document: OfficialDocument;
  }
>;
/** Into this fund → available. */
export type FundsTransferredIn = EventOf<
  'FundsTransferredIn',
  {
    readonly fundId: string;
    readonly transferId: string;
    readonly fromFundId: string;
    readonly amount: Yuan;
    readonly document: OfficialDocument;
  }
>;
/** What is still committed at the end of the year, promise by promise; each is carried forward next. */
export type YearEndCloseBegun = EventOf<
  'YearEndCloseBegun',
  {
    readonly fundId: string;
    readonly closeId: string;
    readonly toFundId: string;
    readonly document: OfficialDocument;
    readonly commitments: readonly {
      readonly commitmentId: string;
      readonly projectId: string;
      readonly committed: Yuan;
    }[];
  }
>;
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
/** available → lapsed: what nobody was promised is gone with the year. */
export type FundLapsed = EventOf<
  'FundLapsed',
  {
    readonly fundId: string;
    readonly lapseId: string;
    readonly amount: Yuan;
    readonly lapsedOn: CalendarDate;
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

export type FundEvent =
  | FundsAppropriated
  | AppropriationAdjusted
  | AuthorisationThresholdSet
  | FundsTransferRequested
  | FundsTransferRefused
  | FundsTransferredOut
  | FundsTransferredIn
  | YearEndCloseBegun
  | CommitmentCarriedForward
  | CommitmentCarriedIn
  | FundLapsed
  | FundsCommitted
  | CommitmentReleased
  | DisbursementAuthorised
  | DisbursementAuthorisationCancelled
  | DisbursementPaid
  | DisbursementReturned
  | DisbursementPaymentReversed
  | RecoverableRecognised
  | RecoveredFundsReceived
  | RecoveredFundsReversed
  | RecoverableWrittenOff;
