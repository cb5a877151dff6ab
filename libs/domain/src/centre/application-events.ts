// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { CalendarDate, ClauseId, EventOf, Instant, JsonObject, Yuan } from '@grants/kernel';
import type { Basis, PolicyVersion } from '@grants/policy';
import type { Programme } from '../call/events.ts';
import type { SubmittedDocument } from '../documents.ts';
import type { CentreContent, CentreLevel } from './content.ts';

/** A host unit applied for an R&D centre: all it said, and the call as it stood (MH-2.1.0). */
export type CentreApplied = EventOf<
  'CentreApplied',
  {
    readonly centreId: string;
    readonly callId: string;
    readonly programme: Programme;
    readonly policyVersion: PolicyVersion;
    readonly callClosesOn: CalendarDate;
    readonly reviewDueOn: CalendarDate;
    readonly submittedAt: Instant;
    readonly content: CentreContent;
    readonly basis: Basis;
  }
>;
/** Sent back for completion: required documents are missing. */
export type CentreApplicationReturned = EventOf<
  'CentreApplicationReturned',
  {
    readonly centreId: string;
    readonly missingDocuments: readonly string[];
    readonly note: string;
    readonly basis: Basis;
  }
>;
/** The missing documents came in. */
export type CentreApplicationCompleted = EventOf<
  'CentreApplicationCompleted',
  {
    readonly centreId: string;
    readonly documents: readonly SubmittedDocument[];
    readonly basis: Basis;
  }
>;
export type CentreRefusalStage =
  'gate' | 'town-recommendation' | 'preliminary-check' | 'panel-consultation' | 'selection';
/** Refused on merit or on a rule, at the stage and for the reasons it names. */
export type CentreRefused = EventOf<
  'CentreRefused',
  {
    readonly centreId: string;
    readonly stage: CentreRefusalStage;
    readonly reason: string;
    readonly basis: Basis;
  }
>;
/** The host unit took its application back. */
export type CentreApplicationWithdrawn = EventOf<
  'CentreApplicationWithdrawn',
  { readonly centreId: string; readonly reason: string }
>;
/** The town, sub-district or industrial zone of the registered address recommends (MH-2.3.3). */
export type CentreRecommended = EventOf<
  'CentreRecommended',
  {
    readonly centreId: string;
    readonly town: string;
    readonly comment: string;
    readonly basis: Basis;
  }
>;
/** The commission checked the application and lets the experts see it (MH-2.4). */
export type CentrePreliminaryCheckPassed = EventOf<
  'CentrePreliminaryCheckPassed',
  { readonly centreId: string; readonly comment: string; readonly basis: Basis }
>;
/** One expert's online review; a later one of the same expert replaces it (MH-2.4). */
export type CentreReviewRecorded = EventOf<
  'CentreReviewRecorded',
  {
    readonly centreId: string;
    readonly expertId: string;
    /** 0 to 100. */
    readonly score: number;
    readonly opinion: string;
  }
>;
/** The panel settles over the online scores what is recommended, and at which rank (MH-2.4). */
export type CentrePanelConsulted = EventOf<
  'CentrePanelConsulted',
  {
    readonly centreId: string;
    readonly experts: readonly string[];
    readonly averageScore: string;
    readonly recommended: boolean;
    /** Place among the applications of the call; 1 is first. */
    readonly rank: number;
    readonly opinion: string;
    readonly basis: Basis;
  }
>;
/** Everything but the money is settled; the reaction claims the centre and commits it next. */
export type CentreApprovalInitiated = EventOf<
  'CentreApprovalInitiated',
  {
    readonly centreId: string;
    readonly fundId: string;
    readonly commitmentId: string;
    /** The claim on host, level and title, so that a centre is awarded once (MH-2.2.1). */
    readonly claimId: string;
    readonly hostCreditCode: string;
    readonly level: CentreLevel;
    readonly title: string;
    readonly award: Yuan;
    readonly basis: Basis;
  }
>;
/** Approved, with its award or without money (MH-2.4). */
export type CentreApproved = EventOf<
  'CentreApproved',
  {
    readonly centreId: string;
    readonly fundId: string;
    readonly commitmentId: string;
    readonly award: Yuan;
    readonly approvedOn: CalendarDate;
    /** End of the two-year construction period; district centres only (MH-2.5.1). */
    readonly evaluationDueOn?: CalendarDate;
    readonly basis: Basis;
  }
>;
/** Approval could not be concluded: no money, or a claim already taken. */
export type CentreApprovalCancelled = EventOf<
  'CentreApprovalCancelled',
  {
    readonly centreId: string;
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

export type CentreApplicationEvent =
  | CentreApplied
  | CentreApplicationReturned
  | CentreApplicationCompleted
  | CentreRefused
  | CentreApplicationWithdrawn
  | CentreRecommended
  | CentrePreliminaryCheckPassed
  | CentreReviewRecorded
  | CentrePanelConsulted
  | CentreApprovalInitiated
  | CentreApproved
  | CentreApprovalCancelled;
