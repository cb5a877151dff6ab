import { accept } from '@grants/kernel';
import { isSameContent } from '../../same-content.ts';
import type { HoldApplication, ReleaseApplicationHold } from '../commands.ts';
import { activeHolds } from '../dossier.ts';
import type { Dossier, PlacedHold } from '../dossier.ts';
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
    const earlier = holdIn(submitted.dossier, hold.holdId);
    if (earlier && !isSameContent(hold, earlier.hold)) {
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
    const placed = holdIn(submitted.dossier, data.holdId);
    if (!placed) return applicationRejections.holdUnknown(data.holdId);
    return placed.released
      ? accept()
      : accept({ type: 'ApplicationHoldReleased', data: { ...data, ...projectOf(submitted) } });
  });
}

/** Says no while a hold is on. */
export function heldRefusal(dossier: Dossier): Refusal | undefined {
  const [first, ...others] = activeHolds(dossier);
  return first ? applicationRejections.held([first, ...others]) : undefined;
}

function holdIn({ holds }: Dossier, holdId: string): PlacedHold | undefined {
  return holds.find(({ hold }) => hold.holdId === holdId);
}

function projectOf(application: SubmittedApplication): { readonly projectId?: string } {
  return isAt(application, 'approved') ? { projectId: application.approval.projectId } : {};
}
