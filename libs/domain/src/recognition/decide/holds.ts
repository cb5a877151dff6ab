import { accept } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import { holdsOn, knownHold, standingHolds } from '../../hold.ts';
import type { Hold } from '../../hold.ts';
import type { HoldRecognition, ReleaseRecognitionHold } from '../commands.ts';
import type { RecognitionDossier } from '../dossier.ts';
import { recognitionRejections } from '../rejections.ts';
import { isAt } from '../state.ts';
import type { Recognition } from '../state.ts';
import { onRecord } from './scope.ts';
import type { RecognitionDecision, Refusal } from './scope.ts';

/**
 * A ban closes the programme to the unit (SH-18.3): an open application is not recognised, and of a
 * recognition in force the benefits stop (停止其继续享受有关优惠政策的待遇, SH-18.2). Reports stay
 * due, and a certificate is still issued anew for another name of the unit: it gives nothing that
 * the one before did not, and shows whom the ban is on.
 */
export function holdRecognition(
  { data }: HoldRecognition,
  recognition: Recognition,
): RecognitionDecision {
  return onRecord(recognition, data, (applied) => {
    const earlier = knownHold(applied.dossier.holds, data.hold);
    if (earlier?.isSame === false) return recognitionRejections.holdIdTaken(earlier.hold);
    if (earlier?.released === false) return accept();
    return isAt(applied, 'refused', 'withdrawn', 'revoked')
      ? recognitionRejections.closed(data.recognitionId, applied.status)
      : accept({ type: 'RecognitionHeld', data });
  });
}

/** Lets a recognition go on as far as one hold is concerned. */
export function releaseRecognitionHold(
  { data }: ReleaseRecognitionHold,
  recognition: Recognition,
): RecognitionDecision {
  return onRecord(recognition, data, ({ dossier: { holds } }) => {
    const placed = holds.find(({ hold }) => hold.holdId === data.holdId);
    if (!placed) return recognitionRejections.holdUnknown(data.holdId);
    return placed.released ? accept() : accept({ type: 'RecognitionHoldReleased', data });
  });
}

/** Says no to a recognition while a hold is on, on the day of the act. */
export function heldRefusal({ holds }: RecognitionDossier, day: CalendarDate): Refusal | undefined {
  const [first, ...others] = holdsOn(standingHolds(holds), day);
  return first ? recognitionRejections.held([first, ...others]) : undefined;
}

/** Says no to support that was paid on a day of the ban; what was paid before it stays in order. */
export function benefitRefusal(
  { holds }: RecognitionDossier,
  paidOn: CalendarDate,
): Refusal | undefined {
  const stopping = holdsOn(standingHolds(holds), paidOn).filter((hold) => hasBegun(hold, paidOn));
  return stopping.length > 0 ? recognitionRejections.benefitsStopped(stopping, paidOn) : undefined;
}

function hasBegun({ from }: Hold, day: CalendarDate): boolean {
  return from === undefined || from <= day;
}
