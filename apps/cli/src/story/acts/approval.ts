import type { ManagingBody } from '@grants/domain';
import type { CalendarDate, Yuan } from '@grants/kernel';
import type { Act, Story } from '../act.ts';
import type { StoryApplication } from '../cast/content.ts';
import { official } from '../cast/documents.ts';
import { offices } from '../cast/offices.ts';
import { officeDay } from '../office-day.ts';
import { passExpertReview, passPreliminaryReview } from './review.ts';

/** An approved application, as the acts that follow name it. */
export interface StoryProject {
  readonly projectId: string;
  readonly application: StoryApplication;
  readonly award: Yuan;
}

/** The dates on which the applications of one call go through review and approval. */
export interface ReviewDates {
  readonly preliminary: string;
  readonly experts: string;
  readonly consent: string;
}

/** Everything between submission and approval, without an incident. */
export function* reviewAndConsent(application: StoryApplication, dates: ReviewDates): Story {
  yield* passPreliminaryReview(application, dates.preliminary);
  yield* passExpertReview(application, dates.experts);
  yield consent(application, dates.consent);
}

/** The district government consents (MH-1.4.4). */
export function consent({ applicationId }: StoryApplication, date: string): Act {
  const on = officeDay(date);
  return {
    on,
    by: offices.governmentOffice,
    request: {
      type: 'RecordGovernmentConsent',
      data: { applicationId, document: official('闵府', on, `立项${applicationId}`) },
    },
  };
}

export interface Approval {
  readonly fundId: string;
  readonly award: Yuan;
  /** Whose money it is, in the order of drawing; all of the one fund when absent. */
  readonly funding?: readonly { readonly fundId: string; readonly amount: Yuan }[];
}

/** The commission approves; the money is committed by what follows from it (MH-1.4.4). */
export function approve(
  { applicationId }: StoryApplication,
  approval: Approval,
  date: string,
): Act {
  return {
    on: officeDay(date),
    by: offices.commissionApprover,
    request: {
      type: 'ApproveApplication',
      data: { applicationId, projectId: projectIdOf(applicationId), ...approval },
    },
  };
}

/** The project an application becomes: `A21-01` is `P21-01`. */
export function project(application: StoryApplication, award: Yuan): StoryProject {
  return { projectId: projectIdOf(application.applicationId), application, award };
}

export const managedByCommission: ManagingBody = { kind: 'commission' };

export function signContract(
  { projectId }: StoryProject,
  date: string,
  managingBody: ManagingBody = managedByCommission,
): Act {
  const signedOn: CalendarDate = officeDay(date);
  return {
    on: signedOn,
    by: offices.commissionOfficer,
    request: {
      type: 'SignContract',
      data: { projectId, contractNumber: `MHKJ-${projectId}`, signedOn, managingBody },
    },
  };
}

function projectIdOf(applicationId: string): string {
  return applicationId.replace('A', 'P');
}
