import { openedBy, recordedIn } from './dossier.ts';
import type { Dossier } from './dossier.ts';
import type {
  ApplicationEvent,
  ApplicationRefused,
  ApprovalInitiated,
  FollowUpListed,
} from './events.ts';

/** An application that is on record, at one of its steps. */
export type SubmittedApplication = { readonly dossier: Dossier } & (
  | { readonly status: 'submitted' }
  | { readonly status: 'returned'; readonly missingDocuments: readonly string[] }
  | { readonly status: 'expert-review' }
  | { readonly status: 'reviewed' }
  | { readonly status: 'consented' }
  | { readonly status: 'approving'; readonly approval: ApprovalInitiated['data'] }
  | { readonly status: 'approved'; readonly approval: ApprovalInitiated['data'] }
  | {
      readonly status: 'refused';
      readonly refusal: ApplicationRefused['data'];
      readonly followUps: readonly FollowUpListed['data'][];
    }
  | { readonly status: 'withdrawn'; readonly reason: string }
);

/** What a unit submits; it lives until it is approved, refused or withdrawn (申报). */
export type Application = { readonly status: 'unsubmitted' } | SubmittedApplication;

export type ApplicationStatus = Application['status'];

/** An application at one of the named steps. */
export type ApplicationAt<Status extends ApplicationStatus> = Extract<
  Application,
  { readonly status: Status }
>;

export const initialApplication: Application = { status: 'unsubmitted' };

/** The application after an event. A step that does not follow from where it is is not taken. */
export function evolve(application: Application, event: ApplicationEvent): Application {
  if (application.status === 'unsubmitted') {
    return event.type === 'ApplicationSubmitted'
      ? { status: 'submitted', dossier: openedBy(event.data) }
      : application;
  }
  return nextStep({ ...application, dossier: recordedIn(application.dossier, event) }, event);
}

/** Whether an application is at one of some steps. */
export function isAt<Status extends ApplicationStatus>(
  application: Application,
  ...statuses: readonly Status[]
): application is ApplicationAt<Status> {
  return statuses.some((status) => status === application.status);
}

function nextStep(application: SubmittedApplication, event: ApplicationEvent): Application {
  const { dossier } = application;
  switch (event.type) {
    case 'ApplicationReturned': {
      const { missingDocuments } = event.data;
      return after('submitted', application, { status: 'returned', dossier, missingDocuments });
    }
    case 'ApplicationCompleted':
      return after('returned', application, { status: 'submitted', dossier });
    case 'PreliminaryReviewPassed':
      return after('submitted', application, { status: 'expert-review', dossier });
    case 'ExpertReviewConcluded':
      return after('expert-review', application, { status: 'reviewed', dossier });
    case 'GovernmentConsentRecorded':
      return after('reviewed', application, { status: 'consented', dossier });
    case 'ApprovalInitiated':
      return after('consented', application, {
        status: 'approving',
        dossier,
        approval: event.data,
      });
    case 'ApprovalCancelled':
      return after('approving', application, { status: 'consented', dossier });
    case 'ApplicationApproved':
      return isAt(application, 'approving') ? { ...application, status: 'approved' } : application;
    case 'ApplicationRefused':
    case 'ApplicationWithdrawn':
    case 'FollowUpListed':
      return endedBy(application, event);
    case 'ApplicationSubmitted':
    case 'PaperCopyReceived':
    case 'PreliminaryOpinionGiven':
    case 'ExpertAssigned':
    case 'ExpertRecused':
    case 'ScoreRecorded':
    case 'ScoreCorrected':
    case 'ApplicationHeld':
    case 'ApplicationHoldReleased':
      return application;
  }
}

/** The next step when the application is at the step it follows from; else where it is. */
function after(
  previous: ApplicationStatus,
  application: SubmittedApplication,
  next: SubmittedApplication,
): Application {
  return application.status === previous ? next : application;
}

type EndingEvent = Extract<
  ApplicationEvent,
  { type: 'ApplicationRefused' | 'ApplicationWithdrawn' | 'FollowUpListed' }
>;

function endedBy(application: SubmittedApplication, event: EndingEvent): Application {
  if (event.type === 'FollowUpListed') {
    return application.status === 'refused'
      ? { ...application, followUps: [...application.followUps, event.data] }
      : application;
  }
  if (isAt(application, 'approving', 'approved', 'refused', 'withdrawn')) return application;
  const { dossier } = application;
  return event.type === 'ApplicationRefused'
    ? { status: 'refused', dossier, refusal: event.data, followUps: [] }
    : { status: 'withdrawn', dossier, reason: event.data.reason };
}
