import { accept, dateAt } from '@grants/kernel';
import type { CommandContext } from '@grants/kernel';
import { holdsOn, knownHold, standingHolds } from '../../hold.ts';
import type { HoldCentre, ReleaseCentreHold } from '../commands.ts';
import type { CentreDossier } from '../dossier.ts';
import { centreRejections } from '../rejections.ts';
import { isAt } from '../state.ts';
import type { Centre } from '../state.ts';
import { inCentre } from './scope.ts';
import type { CentreDecision, Refusal } from './scope.ts';

/** Stops approval and payment of the award while a ban closes the programme to the host (SH-18.3). */
export function holdCentre({ data }: HoldCentre, centre: Centre): CentreDecision {
  return inCentre(centre, data, (applied) => {
    const earlier = knownHold(applied.dossier.holds, data.hold);
    if (earlier?.isSame === false) return centreRejections.holdIdTaken(earlier.hold);
    if (earlier?.released === false) return accept();
    return isAt(applied, 'refused', 'withdrawn')
      ? centreRejections.closed(data.centreId, applied.status)
      : accept({ type: 'CentreHeld', data });
  });
}

/** Lets a centre go on as far as one hold is concerned. */
export function releaseCentreHold({ data }: ReleaseCentreHold, centre: Centre): CentreDecision {
  return inCentre(centre, data, ({ dossier: { holds } }) => {
    const placed = holds.find(({ hold }) => hold.holdId === data.holdId);
    if (!placed) return centreRejections.holdUnknown(data.holdId);
    return placed.released ? accept() : accept({ type: 'CentreHoldReleased', data });
  });
}

/** Says no while a hold is on, on the day of the act. */
export function heldRefusal(
  { holds }: CentreDossier,
  context: CommandContext,
): Refusal | undefined {
  const [first, ...others] = holdsOn(standingHolds(holds), dateAt(context.occurredAt));
  return first ? centreRejections.held([first, ...others]) : undefined;
}
