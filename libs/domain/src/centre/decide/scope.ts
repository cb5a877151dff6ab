import { dateAt } from '@grants/kernel';
import type { CalendarDate, ClauseId, CommandContext, Decision } from '@grants/kernel';
import { researchCentreEdition } from '@grants/policy';
import type { PolicyVersion, ResearchCentreEdition } from '@grants/policy';
import type { CreditFacts } from '../../application/commands.ts';
import type { CentreRefusalStage } from '../application-events.ts';
import type { CentreEvent } from '../events.ts';
import { centreRejections } from '../rejections.ts';
import type { CentreRejection } from '../rejections.ts';
import { isAt } from '../state.ts';
import type { AppliedCentre, Centre, CentreAt, CentreStatus } from '../state.ts';

export type CentreDecision = Decision<CentreEvent, CentreRejection>;

/** The half of a decision that says no. */
export interface Refusal {
  readonly rejected: CentreRejection;
}

/** Decides on a centre that was applied for, under the edition that was fixed by the call (MH-O6). */
export function inCentre(
  centre: Centre,
  { centreId }: { readonly centreId: string },
  decideOn: (centre: AppliedCentre, edition: ResearchCentreEdition) => CentreDecision,
): CentreDecision {
  if (centre.status === 'unapplied') return centreRejections.notApplied(centreId);
  return underEdition(centre.dossier.application.policyVersion, (edition) =>
    decideOn(centre, edition),
  );
}

/** Decides under an edition, when it is one on centres. */
export function underEdition(
  policyVersion: PolicyVersion,
  decideUnder: (edition: ResearchCentreEdition) => CentreDecision,
): CentreDecision {
  const edition = researchCentreEdition(policyVersion);
  return edition ? decideUnder(edition) : centreRejections.unknownPolicyVersion(policyVersion);
}

/** The steps at which something can be done, and the clause that has it so. */
export interface Step<Status extends CentreStatus> {
  readonly at: readonly Status[];
  readonly clause: ClauseId;
}

/** Decides on a centre that is at one of the steps. */
export function whileAt<Status extends CentreStatus>(
  centre: AppliedCentre,
  { at, clause }: Step<Status>,
  decideOn: (centre: CentreAt<Status>) => CentreDecision,
): CentreDecision {
  if (isAt(centre, ...at)) return decideOn(centre);
  const { status, dossier } = centre;
  const { centreId } = dossier.application;
  return isAt(centre, 'refused', 'withdrawn')
    ? centreRejections.closed(centreId, status)
    : centreRejections.notAtStep({ centreId, status, expected: at, clause });
}

/** Whether a centre was refused at a stage for the reason that is given again. */
export function isRefusedFor(
  centre: AppliedCentre,
  stage: CentreRefusalStage,
  reason: string,
): boolean {
  return (
    isAt(centre, 'refused') && centre.refusal.stage === stage && centre.refusal.reason === reason
  );
}

/** Says no to facts of another unit than the host. */
export function creditMismatch(
  hostCreditCode: string,
  { creditCode }: CreditFacts,
): Refusal | undefined {
  return creditCode === hostCreditCode
    ? undefined
    : centreRejections.creditOfAnotherUnit(hostCreditCode, creditCode);
}

/** Says no to a text that says nothing. */
export function blankRefusal(text: string, centreId: string): Refusal | undefined {
  return text.trim() === '' ? centreRejections.opinionMissing(centreId) : undefined;
}

/** Says no to a day that lies ahead of the one the command is recorded for. */
export function dayAheadRefusal(day: CalendarDate, context: CommandContext): Refusal | undefined {
  const today = dateAt(context.occurredAt);
  return day > today ? centreRejections.dayAhead(day, today) : undefined;
}
