// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { CalendarDate, EventOf, Yuan } from '@grants/kernel';
import type { Basis } from '@grants/policy';
import type { OfficialDocument } from '../documents.ts';

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
export type PlaqueWithdrawn = EventOf<
  'PlaqueWithdrawn',
  { readonly centreId: string; readonly plaqueNumber: string; readonly basis: Basis }
>;
/** What of the commitment will not be paid goes back to the fund. */
export type CentreBalanceReleased = EventOf<
  'CentreBalanceReleased',
  FundedCentre & { readonly amount: Yuan; readonly reason: string; readonly basis: Basis }
>;
/** The maker's act. */
export type CentreAwardRequested = EventOf<
  'CentreAwardRequested',
  FundedCentre & {
    readonly disbursementId: string;
    readonly amount: Yuan;
    readonly payeeCreditCode: string;
    readonly requestedBy: string;
    readonly basis: Basis;
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
    readonly authorisedOn: CalendarDate;
    readonly basis: Basis;
  }
>;
export type CentreAwardPaid = EventOf<
  'CentreAwardPaid',
  FundedCentre & {
    readonly disbursementId: string;
    readonly amount: Yuan;
    readonly voucher: string;
    readonly paidOn: CalendarDate;
  }
>;
/** Put forward to become a municipal centre (MH-2.5.3). */
export type CentreRecommendedToMunicipality = EventOf<
  'CentreRecommendedToMunicipality',
  { readonly centreId: string; readonly recommendedOn: CalendarDate; readonly grounds: string }
>;

export type CentreAwardEvent =
  | PlaqueGranted
  | CentreEvaluated
  | PlaqueWithdrawn
  | CentreBalanceReleased
  | CentreAwardRequested
  | CentreAwardAuthorised
  | CentreAwardPaid
  | CentreRecommendedToMunicipality;
