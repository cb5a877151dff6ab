// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { CalendarDate, ClauseId, EventOf, Instant, JsonObject, Yuan } from '@grants/kernel';
import type { Basis, PolicyVersion } from '@grants/policy';
import type { ProjectBudget } from '../budget.ts';
import type { Programme, ScoreWeights } from '../call/events.ts';
import type { OfficialDocument, SubmittedDocument } from '../documents.ts';
import type { RightClaim } from '../funding-claim/events.ts';
import type { FundingShare } from '../funding.ts';
import type { Hold } from '../hold.ts';
import type { ParticipatingUnit, ProjectMember, Unit } from '../parties.ts';
import type { ApplicationContent, ReviewBody, Scores } from './content.ts';

/** A lead unit applied: all it said, and the rules of the call as they stood (MH-1.3.1). */
export type ApplicationSubmitted = EventOf<
  'ApplicationSubmitted',
  ApplicationContent & {
    readonly applicationId: string;
    readonly callId: string;
    readonly programme: Programme;
    readonly policyVersion: PolicyVersion;
    readonly callClosesOn: CalendarDate;
    readonly reviewDueOn: CalendarDate;
    readonly scoreWeights: ScoreWeights;
    readonly recommendFrom: number;
    readonly submittedAt: Instant;
    readonly basis: Basis;
  }
>;
/** The paper copy came in, apart from the electronic materials (MH-1.3.1). */
export type PaperCopyReceived = EventOf<
  'PaperCopyReceived',
  { readonly applicationId: string; readonly receivedOn: CalendarDate; readonly receivedBy: string }
>;
/** Sent back for completion: required documents are missing (MH-1.3.4). */
export type ApplicationReturned = EventOf<
  'ApplicationReturned',
  {
    readonly applicationId: string;
    readonly missingDocuments: readonly string[];
    readonly note: string;
    readonly basis: Basis;
  }
>;
/** The missing documents came in (MH-1.3.4). */
export type ApplicationCompleted = EventOf<
  'ApplicationCompleted',
  {
    readonly applicationId: string;
    readonly documents: readonly SubmittedDocument[];
    readonly basis: Basis;
  }
>;
export type RefusalStage = 'gate' | 'preliminary-review' | 'expert-review' | 'selection';
/** Refused on merit or on a rule; the refusal is a fact of record with every reason. */
export type ApplicationRefused = EventOf<
  'ApplicationRefused',
  {
    readonly applicationId: string;
    readonly stage: RefusalStage;
    readonly reason: string;
    readonly basis: Basis;
  }
>;
/** The lead unit took its application back. */
export type ApplicationWithdrawn = EventOf<
  'ApplicationWithdrawn',
  { readonly applicationId: string; readonly reason: string }
>;
/** One of the three bodies gave its opinion (MH-1.4.1). */
export type PreliminaryOpinionGiven = EventOf<
  'PreliminaryOpinionGiven',
  {
    readonly applicationId: string;
    readonly body: ReviewBody;
    readonly opinion: 'pass' | 'fail';
    readonly comment: string;
  }
>;
/** All three bodies have passed it (MH-1.4.1). */
export type PreliminaryReviewPassed = EventOf<
  'PreliminaryReviewPassed',
  { readonly applicationId: string; readonly basis: Basis }
>;
/** An expert of the field is to score the application (MH-1.4.2). */
export type ExpertAssigned = EventOf<
  'ExpertAssigned',
  {
    readonly applicationId: string;
    readonly expertId: string;
    readonly field: string;
    readonly unitCreditCode: string;
  }
>;
/** An expert stepped back; the scores given do not count. */
export type ExpertRecused = EventOf<
  'ExpertRecused',
  { readonly applicationId: string; readonly expertId: string; readonly reason: string }
>;
/** An expert scored the application by the four criteria, with a written opinion (MH-1.4.3). */
export type ScoreRecorded = EventOf<
  'ScoreRecorded',
  {
    readonly applicationId: string;
    readonly expertId: string;
    readonly scores: Scores;
    /** Weighted by the call's weights, a decimal string with two decimals. */
    readonly weightedScore: string;
    readonly opinion: string;
  }
>;
/** Replaces an expert's earlier score, which stays in the history (MH-1.4.3). */
export type ScoreCorrected = EventOf<
  'ScoreCorrected',
  {
    readonly applicationId: string;
    readonly expertId: string;
    readonly scores: Scores;
    readonly weightedScore: string;
    readonly opinion: string;
    readonly reason: string;
  }
>;
/** The average of the scores that count, and whether it recommends the application (MH-1.4.3). */
export type ExpertReviewConcluded = EventOf<
  'ExpertReviewConcluded',
  {
    readonly applicationId: string;
    /** Experts whose scores count: of the field, not recused, no conflict (MH-1.4.2). */
    readonly countedExperts: readonly string[];
    readonly averageScore: string;
    readonly recommended: boolean;
    readonly basis: Basis;
  }
>;
/** The district government agreed by document, as approval needs (MH-1.4.4). */
export type GovernmentConsentRecorded = EventOf<
  'GovernmentConsentRecorded',
  { readonly applicationId: string; readonly document: OfficialDocument }
>;
/** Every condition of approval is met but the money; the reaction commits it next (MH-1.4.4). */
export type ApprovalInitiated = EventOf<
  'ApprovalInitiated',
  {
    readonly applicationId: string;
    readonly projectId: string;
    readonly fundId: string;
    readonly commitmentId: string;
    /** Id of the funding claim on lead unit and title; see `unitAndTitleClaim`. */
    readonly claimId: string;
    /** Claims on the IP rights the project is built on; absent when it names none. */
    readonly rightClaims?: readonly RightClaim[];
    readonly leadCreditCode: string;
    readonly title: string;
    readonly award: Yuan;
    /** The funds of the award in the order of drawing; absent, `fundId` promises all of it. */
    readonly funding?: readonly FundingShare[];
    readonly basis: Basis;
  }
>;
/** Approved, with the award and the money promised for it; the project opens next (MH-1.4.4). */
export type ApplicationApproved = EventOf<
  'ApplicationApproved',
  {
    readonly applicationId: string;
    readonly projectId: string;
    readonly callId: string;
    readonly programme: Programme;
    readonly policyVersion: PolicyVersion;
    readonly fundId: string;
    readonly commitmentId: string;
    readonly award: Yuan;
    readonly funding?: readonly FundingShare[];
    readonly title: string;
    readonly lead: Unit;
    readonly participants: readonly ParticipatingUnit[];
    readonly members: readonly ProjectMember[];
    readonly budget: ProjectBudget;
    /** The claims on IP rights that the approval holds. */
    readonly rightClaims?: readonly RightClaim[];
    readonly basis: Basis;
  }
>;
/** Approval could not be concluded: no money, a claim already taken, or a hold that came between. */
export type ApprovalCancelled = EventOf<
  'ApprovalCancelled',
  {
    readonly applicationId: string;
    readonly fundId: string;
    readonly commitmentId: string;
    readonly code: string;
    readonly reason: string;
    /** Of the refusal; absent where it is a rule of the ledger. */
    readonly clause?: ClauseId;
    /** The numbers behind it. */
    readonly figures?: JsonObject;
  }
>;
/** Approval is suspended, for a ban or a duplicate-funding case. */
export type ApplicationHeld = EventOf<
  'ApplicationHeld',
  {
    readonly applicationId: string;
    readonly hold: Hold;
    /** The project, when the application was approved: the hold goes on to it. */
    readonly projectId?: string;
  }
>;
/** A reason to suspend approval is gone; others may stand. */
export type ApplicationHoldReleased = EventOf<
  'ApplicationHoldReleased',
  {
    readonly applicationId: string;
    readonly holdId: string;
    readonly reason: string;
    readonly projectId?: string;
  }
>;
/** A refused application worth following, with a note (MH-1.4.5). */
export type FollowUpListed = EventOf<
  'FollowUpListed',
  { readonly applicationId: string; readonly note: string }
>;

export type ApplicationEvent =
  | ApplicationSubmitted
  | PaperCopyReceived
  | ApplicationReturned
  | ApplicationCompleted
  | ApplicationRefused
  | ApplicationWithdrawn
  | PreliminaryOpinionGiven
  | PreliminaryReviewPassed
  | ExpertAssigned
  | ExpertRecused
  | ScoreRecorded
  | ScoreCorrected
  | ExpertReviewConcluded
  | GovernmentConsentRecorded
  | ApprovalInitiated
  | ApplicationApproved
  | ApprovalCancelled
  | ApplicationHeld
  | ApplicationHoldReleased
  | FollowUpListed;
