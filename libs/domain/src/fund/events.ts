// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { CalendarDate, EventOf, Yuan } from '@grants/kernel';
import type { Programme } from '../call/events.ts';
import type { OfficialDocument } from '../documents.ts';
import type {
  CommitmentCarriedForward,
  CommitmentCarriedIn,
  CommitmentReleased,
  DisbursementAuthorisationCancelled,
  DisbursementAuthorised,
  DisbursementPaid,
  DisbursementPaymentReversed,
  DisbursementReturned,
  FundsCommitted,
  RecoverableRecognised,
  RecoverableWrittenOff,
  RecoveredFundsReceived,
  RecoveredFundsReversed,
} from './commitment-events.ts';

export type * from './commitment-events.ts';

export type FundSource = 'district' | 'municipal' | 'central' | 'matching';

/** A fund begins: one budget line of one year, with its amount and document. */
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
