import type { CalendarDate, ClauseId, CommandOf, JsonObject, Yuan } from '@grants/kernel';
import type { CallFacts, CreditFacts } from '../application/commands.ts';
import type { OfficialDocument, SubmittedDocument } from '../documents.ts';
import type { FundingShare } from '../funding.ts';
import type { Hold } from '../hold.ts';
import type { PayeeAccount } from '../payee-account.ts';
import type { OverrideFact } from '../policy-override/commands.ts';
import type { AuthorisationThreshold } from '../second-authoriser.ts';
import type { CentreContent } from './content.ts';

export type ApplyForCentre = CommandOf<
  'ApplyForCentre',
  {
    readonly centreId: string;
    readonly content: CentreContent;
    readonly call: CallFacts;
    /**
     * Awarded centres that are this one under another id: of the same host, level and title, as the
     * claim on these tells. An award is once per centre (MH-2.2.1); a host may have several.
     */
    readonly awardedCentreIds: readonly string[];
    /** Of the host; its bans are those that close the programme (SH-18.3). */
    readonly credit: CreditFacts;
    readonly overrides: readonly OverrideFact[];
  }
>;
export type CompleteCentreApplication = CommandOf<
  'CompleteCentreApplication',
  { readonly centreId: string; readonly documents: readonly SubmittedDocument[] }
>;
export type WithdrawCentreApplication = CommandOf<
  'WithdrawCentreApplication',
  { readonly centreId: string; readonly reason: string }
>;
/** The town office recommends, or not (MH-2.3.3). */
export type RecommendCentre = CommandOf<
  'RecommendCentre',
  {
    readonly centreId: string;
    readonly town: string;
    readonly opinion: 'recommend' | 'refuse';
    readonly comment: string;
  }
>;
export type CheckCentrePreliminarily = CommandOf<
  'CheckCentrePreliminarily',
  { readonly centreId: string; readonly opinion: 'pass' | 'fail'; readonly comment: string }
>;
export type RecordCentreReview = CommandOf<
  'RecordCentreReview',
  {
    readonly centreId: string;
    readonly expertId: string;
    readonly score: number;
    readonly opinion: string;
  }
>;
export type ConsultPanelOnCentre = CommandOf<
  'ConsultPanelOnCentre',
  {
    readonly centreId: string;
    readonly recommended: boolean;
    readonly rank: number;
    readonly opinion: string;
  }
>;
export type RefuseCentre = CommandOf<
  'RefuseCentre',
  { readonly centreId: string; readonly reason: string }
>;
/** The award is computed; a recorded superior matching requirement replaces the formula (MH-2.2.2). */
export type ApproveCentre = CommandOf<
  'ApproveCentre',
  {
    readonly centreId: string;
    readonly fundId: string;
    /** SHA-256 of the claim's identity, which the handler takes; see `researchCentreClaim`. */
    readonly claimId: string;
    readonly credit: CreditFacts;
    readonly overrides: readonly OverrideFact[];
    /** The amount a superior matching requirement asks, when one applies. */
    readonly matchingAmount?: Yuan;
  }
>;
export type ConfirmCentreApproval = CommandOf<
  'ConfirmCentreApproval',
  { readonly centreId: string; readonly commitmentId: string }
>;
export type CancelCentreApproval = CommandOf<
  'CancelCentreApproval',
  {
    readonly centreId: string;
    readonly commitmentId: string;
    readonly code: string;
    readonly reason: string;
    /** Of the refusal; absent where it is a rule of the ledger. */
    readonly clause?: ClauseId;
    /** The numbers behind it. */
    readonly figures?: JsonObject;
  }
>;
export type GrantPlaque = CommandOf<
  'GrantPlaque',
  { readonly centreId: string; readonly plaqueNumber: string; readonly grantedOn: CalendarDate }
>;
export type EvaluateCentre = CommandOf<
  'EvaluateCentre',
  {
    readonly centreId: string;
    readonly result: 'qualified' | 'unqualified';
    readonly evaluatedOn: CalendarDate;
    readonly opinion: string;
    readonly document: OfficialDocument;
  }
>;
export type RegisterCentrePayeeAccount = CommandOf<
  'RegisterCentrePayeeAccount',
  {
    readonly centreId: string;
    readonly account: PayeeAccount;
    readonly document: OfficialDocument;
  }
>;
/** Sent by the reaction to the close of a fund's year. Refused while the award is being paid. */
export type CarryForwardCentreFunding = CommandOf<
  'CarryForwardCentreFunding',
  {
    readonly centreId: string;
    readonly closeId: string;
    readonly fundId: string;
    readonly commitmentId: string;
    readonly to: Pick<FundingShare, 'fundId' | 'commitmentId'>;
    readonly document: OfficialDocument;
  }
>;
export type RequestCentreAward = CommandOf<
  'RequestCentreAward',
  { readonly centreId: string; readonly disbursementId: string }
>;
export type AuthoriseCentreAward = CommandOf<
  'AuthoriseCentreAward',
  {
    readonly centreId: string;
    readonly disbursementId: string;
    /** Of the fund that promised the award; the handler reads it. */
    readonly thresholds: readonly AuthorisationThreshold[];
  }
>;
export type CancelCentreAward = CommandOf<
  'CancelCentreAward',
  { readonly centreId: string; readonly disbursementId: string; readonly reason: string }
>;
export type ConfirmCentreAwardPayment = CommandOf<
  'ConfirmCentreAwardPayment',
  {
    readonly centreId: string;
    readonly disbursementId: string;
    readonly amount: Yuan;
    readonly voucher: string;
    readonly paidOn: CalendarDate;
  }
>;
export type ReturnCentreAward = CommandOf<
  'ReturnCentreAward',
  {
    readonly centreId: string;
    readonly disbursementId: string;
    readonly returnId: string;
    readonly paymentVoucher: string;
    readonly returnVoucher: string;
    readonly returnedOn: CalendarDate;
    readonly reason: string;
  }
>;
export type ReverseCentreAwardPayment = CommandOf<
  'ReverseCentreAwardPayment',
  {
    readonly centreId: string;
    readonly disbursementId: string;
    readonly reversalId: string;
    readonly corrects: string;
    readonly reason: string;
  }
>;
export type RecommendCentreToMunicipality = CommandOf<
  'RecommendCentreToMunicipality',
  { readonly centreId: string; readonly recommendedOn: CalendarDate; readonly grounds: string }
>;

/** Given by reactions alone, when a ban closes the programme to the host. */
export type HoldCentre = CommandOf<
  'HoldCentre',
  { readonly centreId: string; readonly hold: Hold }
>;
export type ReleaseCentreHold = CommandOf<
  'ReleaseCentreHold',
  { readonly centreId: string; readonly holdId: string; readonly reason: string }
>;

export type CentreCommand =
  | ApplyForCentre
  | CompleteCentreApplication
  | WithdrawCentreApplication
  | RecommendCentre
  | CheckCentrePreliminarily
  | RecordCentreReview
  | ConsultPanelOnCentre
  | RefuseCentre
  | ApproveCentre
  | ConfirmCentreApproval
  | CancelCentreApproval
  | GrantPlaque
  | EvaluateCentre
  | RegisterCentrePayeeAccount
  | CarryForwardCentreFunding
  | RequestCentreAward
  | AuthoriseCentreAward
  | CancelCentreAward
  | ConfirmCentreAwardPayment
  | ReturnCentreAward
  | ReverseCentreAwardPayment
  | RecommendCentreToMunicipality
  | HoldCentre
  | ReleaseCentreHold;
