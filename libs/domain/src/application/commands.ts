import type { CalendarDate, ClauseId, CommandOf, Instant, JsonObject, Yuan } from '@grants/kernel';
import type { BanFacts, Finding, PolicyVersion } from '@grants/policy';
import type { Programme, ScoreWeights } from '../call/events.ts';
import type { OfficialDocument, SubmittedDocument } from '../documents.ts';
import type { RightClaim } from '../funding-claim/events.ts';
import type { Hold } from '../hold.ts';
import type { OverrideFact } from '../policy-override/commands.ts';
import type { ApplicationContent, ReviewBody, Scores } from './content.ts';

/** What the handler read from the call's own stream. */
export interface CallFacts {
  readonly callId: string;
  readonly programme: Programme;
  readonly policyVersion: PolicyVersion;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly reviewDueOn: CalendarDate;
  readonly scoreWeights: ScoreWeights;
  readonly recommendFrom: number;
  readonly challengeIds: readonly string[];
  readonly withdrawn: boolean;
}

/** A violation of the lead unit, as its own credit-standing stream tells. */
export interface ViolationFact {
  readonly violationId: string;
  readonly kind: string;
  readonly occurredOn: CalendarDate;
}

/** A ban of a unit with the days it is in force, as its own stream tells. */
export type BanFact = BanFacts;

/** What the handler read from the credit-standing stream of a unit, and where it stood. */
export interface CreditFacts {
  readonly creditCode: string;
  /** Revision the stream was read at; `none` when the unit has no record. */
  readonly revision: number | 'none';
  /** Whether its check digit is right, or the code is vouched for on the stream. */
  readonly codeAccepted: boolean;
  readonly violations: readonly ViolationFact[];
  readonly bans: readonly BanFact[];
}

export type SubmitApplication = CommandOf<
  'SubmitApplication',
  {
    readonly applicationId: string;
    readonly content: ApplicationContent;
    readonly call: CallFacts;
    readonly credit: CreditFacts;
    /** Superior policies in effect on the day (MH-O7). */
    readonly overrides?: readonly OverrideFact[];
  }
>;
export type ReceivePaperCopy = CommandOf<
  'ReceivePaperCopy',
  { readonly applicationId: string; readonly receivedOn: CalendarDate; readonly receivedBy: string }
>;
/** The unit adds documents to a returned application. */
export type CompleteApplication = CommandOf<
  'CompleteApplication',
  { readonly applicationId: string; readonly documents: readonly SubmittedDocument[] }
>;
/** An officer sends an application back although the checklist is complete on its face. */
export type ReturnApplication = CommandOf<
  'ReturnApplication',
  {
    readonly applicationId: string;
    readonly missingDocuments: readonly string[];
    readonly note: string;
  }
>;
export type RefuseApplication = CommandOf<
  'RefuseApplication',
  {
    readonly applicationId: string;
    readonly reason: string;
    /** Findings the refusing officer cites; at least one. */
    readonly findings: readonly Finding[];
  }
>;
export type WithdrawApplication = CommandOf<
  'WithdrawApplication',
  { readonly applicationId: string; readonly reason: string }
>;
export type GivePreliminaryOpinion = CommandOf<
  'GivePreliminaryOpinion',
  {
    readonly applicationId: string;
    readonly body: ReviewBody;
    readonly opinion: 'pass' | 'fail';
    readonly comment: string;
  }
>;
export type AssignExpert = CommandOf<
  'AssignExpert',
  {
    readonly applicationId: string;
    readonly expertId: string;
    readonly field: string;
    readonly unitCreditCode: string;
  }
>;
export type RecuseExpert = CommandOf<
  'RecuseExpert',
  { readonly applicationId: string; readonly expertId: string; readonly reason: string }
>;
export type RecordScore = CommandOf<
  'RecordScore',
  {
    readonly applicationId: string;
    readonly expertId: string;
    readonly scores: Scores;
    readonly opinion: string;
  }
>;
export type CorrectScore = CommandOf<
  'CorrectScore',
  {
    readonly applicationId: string;
    readonly expertId: string;
    readonly scores: Scores;
    readonly opinion: string;
    readonly reason: string;
  }
>;
export type ConcludeExpertReview = CommandOf<
  'ConcludeExpertReview',
  { readonly applicationId: string }
>;
export type RecordGovernmentConsent = CommandOf<
  'RecordGovernmentConsent',
  { readonly applicationId: string; readonly document: OfficialDocument }
>;
export type ApproveApplication = CommandOf<
  'ApproveApplication',
  {
    readonly applicationId: string;
    readonly projectId: string;
    readonly fundId: string;
    readonly award: Yuan;
    /** Shares of several funds in the order of drawing; they add up to the award, `fundId` first. */
    readonly funding?: readonly { readonly fundId: string; readonly amount: Yuan }[];
    /** SHA-256 of the claim's identity, which the handler takes; see `unitAndTitleClaim`. */
    readonly claimId: string;
    /** The claims on IP rights, likewise; see `intellectualPropertyClaims`. */
    readonly rightClaims?: readonly RightClaim[];
    readonly credit: CreditFacts;
    /** Superior policies in effect on the day (MH-O7). */
    readonly overrides?: readonly OverrideFact[];
  }
>;
/** Sent by the reaction once the claim is taken and the money committed. */
export type ConfirmApproval = CommandOf<
  'ConfirmApproval',
  { readonly applicationId: string; readonly commitmentId: string }
>;
/** Sent by the reaction when the claim or the fund refused. */
export type CancelApproval = CommandOf<
  'CancelApproval',
  {
    readonly applicationId: string;
    readonly commitmentId: string;
    readonly code: string;
    readonly reason: string;
    /** Of the refusal; absent where it is a rule of the ledger. */
    readonly clause?: ClauseId;
    /** The numbers behind it. */
    readonly figures?: JsonObject;
  }
>;
export type HoldApplication = CommandOf<
  'HoldApplication',
  { readonly applicationId: string; readonly hold: Hold }
>;
export type ReleaseApplicationHold = CommandOf<
  'ReleaseApplicationHold',
  { readonly applicationId: string; readonly holdId: string; readonly reason: string }
>;
export type ListForFollowUp = CommandOf<
  'ListForFollowUp',
  { readonly applicationId: string; readonly note: string }
>;

export type ApplicationCommand =
  | SubmitApplication
  | ReceivePaperCopy
  | CompleteApplication
  | ReturnApplication
  | RefuseApplication
  | WithdrawApplication
  | GivePreliminaryOpinion
  | AssignExpert
  | RecuseExpert
  | RecordScore
  | CorrectScore
  | ConcludeExpertReview
  | RecordGovernmentConsent
  | ApproveApplication
  | ConfirmApproval
  | CancelApproval
  | HoldApplication
  | ReleaseApplicationHold
  | ListForFollowUp;
