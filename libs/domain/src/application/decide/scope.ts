import { dateAt } from '@grants/kernel';
import type { CalendarDate, ClauseId, CommandContext, Decision } from '@grants/kernel';
import { keyCoreTechnologyEdition } from '@grants/policy';
import type { KeyCoreTechnologyEdition, PolicyVersion } from '@grants/policy';
import type { ApplicationEvent } from '../events.ts';
import { applicationRejections } from '../rejections.ts';
import type { ApplicationRejection } from '../rejections.ts';
import { isAt } from '../state.ts';
import type {
  Application,
  ApplicationAt,
  ApplicationStatus,
  SubmittedApplication,
} from '../state.ts';

export type ApplicationDecision = Decision<ApplicationEvent, ApplicationRejection>;

/** The half of a decision that says no. */
export interface Refusal {
  readonly rejected: ApplicationRejection;
}

/** Decides on an application that is on record. */
export function onRecord(
  application: Application,
  { applicationId }: { readonly applicationId: string },
  decideOn: (application: SubmittedApplication) => ApplicationDecision,
): ApplicationDecision {
  return application.status === 'unsubmitted'
    ? applicationRejections.notSubmitted(applicationId)
    : decideOn(application);
}

/** The steps at which something can be done, and the clause that has it so. */
export interface Step<Status extends ApplicationStatus> {
  readonly at: readonly Status[];
  readonly clause: ClauseId;
}

/** Decides on an application that is at one of the steps. */
export function whileAt<Status extends ApplicationStatus>(
  application: SubmittedApplication,
  { at, clause }: Step<Status>,
  decideOn: (application: ApplicationAt<Status>) => ApplicationDecision,
): ApplicationDecision {
  if (isAt(application, ...at)) return decideOn(application);
  const { status, dossier } = application;
  const { applicationId } = dossier.submission;
  return isAt(application, 'approved', 'refused', 'withdrawn')
    ? applicationRejections.closed(applicationId, status)
    : applicationRejections.notAtStep({ applicationId, status, expected: at, clause });
}

/** Decides under the edition that was fixed by the call (MH-O6). */
export function underEdition(
  policyVersion: PolicyVersion,
  decideUnder: (edition: KeyCoreTechnologyEdition) => ApplicationDecision,
): ApplicationDecision {
  const edition = keyCoreTechnologyEdition(policyVersion);
  return edition ? decideUnder(edition) : applicationRejections.unknownPolicyVersion(policyVersion);
}

/** Says no to a day that lies ahead of the one the command is recorded for. */
export function dayAheadRefusal(day: CalendarDate, context: CommandContext): Refusal | undefined {
  const today = dateAt(context.occurredAt);
  return day > today ? applicationRejections.dayAhead(day, today) : undefined;
}
