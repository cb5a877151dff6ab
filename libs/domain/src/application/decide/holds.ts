import { accept, dateAt } from '@grants/kernel';
import type { CommandContext } from '@grants/kernel';
import { holdsOn, knownHold, standingHolds } from '../../hold.ts';
import type { HoldApplication, ReleaseApplicationHold } from '../commands.ts';
import type { Dossier } from '../dossier.ts';
import { applicationRejections } from '../rejections.ts';
import { isAt } from '../state.ts';
import type { Application, SubmittedApplication } from '../state.ts';
import { onRecord } from './scope.ts';
import type { ApplicationDecision, Refusal } from './scope.ts';

/**
 * Stops approval, and every disbursement of what was approved, until the cause is settled (MH-1.3.3,
 * MH-1.1.6). Of an approved application the event names the project, to which the hold goes on.
 */
export function holdApplication(
  { data }: HoldApplication,
  application: Application,
): ApplicationDecision {
  return onRecord(application, data, (submitted) => {
    const { applicationId, hold } = data;
    const earlier = knownHold(submitted.dossier.holds, hold);
    if (earlier?.isSame === false) {
      const { holdId, ground, sourceId } = earlier.hold;
      return applicationRejections.holdIdTaken(holdId, ground, sourceId);
    }
    // A released hold is placed again: a case that was dismissed may be opened again.
    if (earlier?.released === false) return accept();
    if (isAt(submitted, 'refused', 'withdrawn')) {
      return applicationRejections.closed(applicationId, submitted.status);
    }
    return accept({ type: 'ApplicationHeld', data: { ...data, ...projectOf(submitted) } });
  });
}

/** Lets an application go on as far as one hold is concerned. */
export function releaseApplicationHold(
  { data }: ReleaseApplicationHold,
  application: Application,
): ApplicationDecision {
  return onRecord(application, data, (submitted) => {
    const placed = submitted.dossier.holds.find(({ hold }) => hold.holdId === data.holdId);
    if (!placed) return applicationRejections.holdUnknown(data.holdId);
    return placed.released
      ? accept()
      : accept({ type: 'ApplicationHoldReleased', data: { ...data, ...projectOf(submitted) } });
  });
}

/** Says no while a hold is on, on the day of the act. */
export function heldRefusal({ holds }: Dossier, context: CommandContext): Refusal | undefined {
  const [first, ...others] = holdsOn(standingHolds(holds), dateAt(context.occurredAt));
  return first ? applicationRejections.held([first, ...others]) : undefined;
}

function projectOf(application: SubmittedApplication): { readonly projectId?: string } {
  return isAt(application, 'approved') ? { projectId: application.approval.projectId } : {};
}
