import type { ApplicantUnits } from '@grants/policy';
import type { OfficialDocument, SubmittedDocument } from '../documents.ts';
import { withHold, withoutHold } from '../hold.ts';
import type { PlacedHold } from '../hold.ts';
import type {
  ApplicationEvent,
  ApplicationSubmitted,
  ApprovalCancelled,
  ExpertAssigned,
  ExpertReviewConcluded,
  PaperCopyReceived,
  PreliminaryOpinionGiven,
  ScoreRecorded,
} from './events.ts';

/** The score of an expert as it stands after corrections. */
export type Score = Pick<ScoreRecorded['data'], 'scores' | 'weightedScore' | 'opinion'>;

/** An expert who was assigned to an application. */
export interface AssignedExpert {
  readonly assignment: ExpertAssigned['data'];
  readonly recused: boolean;
  readonly score?: Score;
}

/** Everything on record of an application, whichever step it is at; lists in order of recording. */
export interface Dossier {
  readonly submission: ApplicationSubmitted['data'];
  /** The documents as submitted and all that were added since. */
  readonly documents: readonly SubmittedDocument[];
  readonly paperCopy?: PaperCopyReceived['data'];
  readonly opinions: readonly PreliminaryOpinionGiven['data'][];
  readonly preliminaryReviewPassed: boolean;
  readonly experts: readonly AssignedExpert[];
  readonly review?: ExpertReviewConcluded['data'];
  readonly governmentConsent?: OfficialDocument;
  readonly holds: readonly PlacedHold[];
  readonly cancelledApprovals: readonly ApprovalCancelled['data'][];
}

/** The record an application begins with. */
export function openedBy(submission: ApplicationSubmitted['data']): Dossier {
  return {
    submission,
    documents: submission.documents,
    opinions: [],
    preliminaryReviewPassed: false,
    experts: [],
    holds: [],
    cancelledApprovals: [],
  };
}

/** The record after an event. */
export function recordedIn(dossier: Dossier, event: ApplicationEvent): Dossier {
  switch (event.type) {
    case 'ApplicationCompleted':
      return { ...dossier, documents: [...dossier.documents, ...event.data.documents] };
    case 'PaperCopyReceived':
      return { ...dossier, paperCopy: event.data };
    case 'PreliminaryOpinionGiven':
      return { ...dossier, opinions: [...dossier.opinions, event.data] };
    case 'PreliminaryReviewPassed':
      return { ...dossier, preliminaryReviewPassed: true };
    case 'ExpertAssigned':
      return {
        ...dossier,
        experts: [...dossier.experts, { assignment: event.data, recused: false }],
      };
    case 'ExpertRecused':
      return withExpert(dossier, event.data.expertId, { recused: true });
    case 'ScoreRecorded':
    case 'ScoreCorrected':
      return withExpert(dossier, event.data.expertId, { score: scoreOf(event.data) });
    case 'ExpertReviewConcluded':
      return { ...dossier, review: event.data };
    case 'GovernmentConsentRecorded':
      return { ...dossier, governmentConsent: event.data.document };
    case 'ApprovalCancelled':
      return { ...dossier, cancelledApprovals: [...dossier.cancelledApprovals, event.data] };
    case 'ApplicationHeld':
      return { ...dossier, holds: withHold(dossier.holds, event.data.hold) };
    case 'ApplicationHoldReleased':
      return { ...dossier, holds: withoutHold(dossier.holds, event.data.holdId) };
    case 'ApplicationSubmitted':
    case 'ApplicationReturned':
    case 'ApplicationRefused':
    case 'ApplicationWithdrawn':
    case 'ApprovalInitiated':
    case 'ApplicationApproved':
    case 'FollowUpListed':
      return dossier;
  }
}

/** An expert who was assigned, or nothing. */
export function expertIn(dossier: Dossier, expertId: string): AssignedExpert | undefined {
  return dossier.experts.find(({ assignment }) => assignment.expertId === expertId);
}

function scoreOf({ scores, weightedScore, opinion }: Score): Score {
  return { scores, weightedScore, opinion };
}

function withExpert(dossier: Dossier, expertId: string, change: Partial<AssignedExpert>): Dossier {
  const experts = dossier.experts.map((expert) =>
    expert.assignment.expertId === expertId ? { ...expert, ...change } : expert,
  );
  return { ...dossier, experts };
}

/** The units whose own people cannot judge the application (MH-1.4.2). */
export function applicantUnits({ submission }: Dossier): ApplicantUnits {
  return {
    leadCreditCode: submission.lead.creditCode,
    participantCreditCodes: submission.participants.map(({ creditCode }) => creditCode),
  };
}
