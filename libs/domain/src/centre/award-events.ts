// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { CalendarDate, EventOf, Yuan } from '@grants/kernel';
import type { Basis } from '@grants/policy';
import type { OfficialDocument } from '../documents.ts';
import type { FundingShare } from '../funding.ts';
import type { Hold } from '../hold.ts';
import type { PayeeAccount } from '../payee-account.ts';

/** Where the money of a centre is kept. */
interface FundedCentre {
  readonly centreId: string;
  readonly fundId: string;
  readonly commitmentId: string;
}

/** The plaque 区级创新研发中心 (MH-2.5.1). */
export type PlaqueGranted = EventOf<
  'PlaqueGranted',
  { readonly centreId: string; readonly plaqueNumber: string; readonly grantedOn: CalendarDate }
>;
/** After two years of construction (MH-2.5.2). */
export type CentreEvaluated = EventOf<
  'CentreEvaluated',
  {
    readonly centreId: string;
    readonly result: 'qualified' | 'unqualified';
    readonly evaluatedOn: CalendarDate;
    readonly opinion: string;
    readonly document: OfficialDocument;
    readonly basis: Basis;
  }
>;
/** The plaque was taken back: the evaluation was unqualified (MH-2.5.2). */
export type PlaqueWithdrawn = EventOf<
  'PlaqueWithdrawn',
  { readonly centreId: string; readonly plaqueNumber: string; readonly basis: Basis }
>;
/** What of the commitment will not be paid goes back to the fund. */
export type CentreBalanceReleased = EventOf<
  'CentreBalanceReleased',
  FundedCentre & { readonly amount: Yuan; readonly reason: string; readonly basis: Basis }
>;
/** The account the host is paid on from now on, as its document states it. */
export type CentrePayeeAccountRegistered = EventOf<
  'CentrePayeeAccountRegistered',
  {
    readonly centreId: string;
    readonly account: PayeeAccount;
    readonly document: OfficialDocument;
    readonly registeredBy: string;
  }
>;
/** An award that is not paid yet is promised by another fund from now on: the year has ended. */
export type CentreFundingCarriedForward = EventOf<
  'CentreFundingCarriedForward',
  {
    readonly centreId: string;
    readonly closeId: string;
    readonly from: FundingShare;
    readonly to: FundingShare;
    readonly document: OfficialDocument;
  }
>;
/** The maker's act. */
export type CentreAwardRequested = EventOf<
  'CentreAwardRequested',
  FundedCentre & {
    readonly disbursementId: string;
    readonly amount: Yuan;
    readonly payeeCreditCode: string;
    readonly requestedBy: string;
    /** The account registered when it was asked for; absent where none was. */
    readonly payeeAccount?: PayeeAccount;
    readonly basis: Basis;
  }
>;
/** The first of two authorisers, where the fund asks for two; the money stays where it is. */
export type CentreAwardAuthorisationBegun = EventOf<
  'CentreAwardAuthorisationBegun',
  {
    readonly centreId: string;
    readonly disbursementId: string;
    readonly amount: Yuan;
    readonly authorisedBy: string;
    /** The threshold that asks for the second, and the fund it is of. */
    readonly secondAuthoriserFrom: Yuan;
    readonly fundId: string;
    /** Revision of the fund's stream it was read at. */
    readonly fundRevision: number;
  }
>;
/** The checker's act. */
export type CentreAwardAuthorised = EventOf<
  'CentreAwardAuthorised',
  FundedCentre & {
    readonly disbursementId: string;
    readonly amount: Yuan;
    readonly payeeCreditCode: string;
    readonly authorisedBy: string;
    /** The first of two authorisers, where the fund asks for two. */
    readonly firstAuthorisedBy?: string;
    readonly authorisedOn: CalendarDate;
    readonly payeeAccount?: PayeeAccount;
    readonly basis: Basis;
  }
>;
/** A request or an authorisation taken back before payment; the award may be asked for again. */
export type CentreAwardCancelled = EventOf<
  'CentreAwardCancelled',
  FundedCentre & {
    readonly disbursementId: string;
    readonly amount: Yuan;
    readonly wasAuthorised: boolean;
    readonly reason: string;
  }
>;
/** The treasury paid the award. */
export type CentreAwardPaid = EventOf<
  'CentreAwardPaid',
  FundedCentre & {
    readonly disbursementId: string;
    readonly amount: Yuan;
    readonly voucher: string;
    readonly paidOn: CalendarDate;
  }
>;
/** The bank sent it back: authorised again, to be paid again or cancelled. */
export type CentreAwardReturned = EventOf<
  'CentreAwardReturned',
  FundedCentre & {
    readonly disbursementId: string;
    readonly returnId: string;
    readonly amount: Yuan;
    readonly paymentVoucher: string;
    readonly returnVoucher: string;
    readonly returnedOn: CalendarDate;
    readonly reason: string;
  }
>;
/** A payment recorded wrongly is taken back by an entry that names it; the entry it corrects stays. */
export type CentreAwardPaymentReversed = EventOf<
  'CentreAwardPaymentReversed',
  FundedCentre & {
    readonly disbursementId: string;
    readonly reversalId: string;
    readonly amount: Yuan;
    /** Voucher of the payment it corrects. */
    readonly corrects: string;
    readonly paidOn: CalendarDate;
    readonly reason: string;
    readonly reversedBy: string;
  }
>;
/** Put forward to become a municipal centre (MH-2.5.3). */
export type CentreRecommendedToMunicipality = EventOf<
  'CentreRecommendedToMunicipality',
  { readonly centreId: string; readonly recommendedOn: CalendarDate; readonly grounds: string }
>;

/** Approval and payment of the award stop until the hold is released, or the ban is over (SH-18.3). */
export type CentreHeld = EventOf<'CentreHeld', { readonly centreId: string; readonly hold: Hold }>;
/** One hold stops the centre no more: its ban has ended. */
export type CentreHoldReleased = EventOf<
  'CentreHoldReleased',
  { readonly centreId: string; readonly holdId: string; readonly reason: string }
>;

export type CentreAwardEvent =
  | PlaqueGranted
  | CentreEvaluated
  | PlaqueWithdrawn
  | CentreBalanceReleased
  | CentrePayeeAccountRegistered
  | CentreFundingCarriedForward
  | CentreAwardRequested
  | CentreAwardAuthorisationBegun
  | CentreAwardAuthorised
  | CentreAwardCancelled
  | CentreAwardPaid
  | CentreAwardReturned
  | CentreAwardPaymentReversed
  | CentreRecommendedToMunicipality
  | CentreHeld
  | CentreHoldReleased;
