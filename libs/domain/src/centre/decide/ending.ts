import { accept } from '@grants/kernel';
import type { RefuseCentre, WithdrawCentreApplication } from '../commands.ts';
import { isAt, OPEN } from '../state.ts';
import type { Centre } from '../state.ts';
import { blankRefusal, inCentre, isRefusedFor, whileAt } from './scope.ts';
import type { CentreDecision } from './scope.ts';

/** Refuses a centre that is not among the best (择优立项, MH-2.4). */
export function refuseCentre({ data }: RefuseCentre, centre: Centre): CentreDecision {
  const { centreId, reason } = data;
  return inCentre(centre, data, (applied, { selection }) => {
    if (isRefusedFor(applied, 'selection', reason)) return accept();
    return whileAt(applied, { at: OPEN, clause: 'MH-2.4' }, ({ dossier: { consultation } }) => {
      const finding = selection.isSelected({
        selected: false,
        reason,
        ...(consultation && {
          rank: consultation.rank,
          averageScore: consultation.averageScore,
        }),
      });
      return (
        blankRefusal(reason, centreId) ??
        accept({
          type: 'CentreRefused',
          data: { centreId, stage: 'selection', reason, basis: [finding] },
        })
      );
    });
  });
}

/** Takes an application back at the wish of the unit, before its approval begins. */
export function withdrawCentreApplication(
  { data }: WithdrawCentreApplication,
  centre: Centre,
): CentreDecision {
  return inCentre(centre, data, (applied) =>
    isAt(applied, 'withdrawn')
      ? accept()
      : whileAt(applied, { at: OPEN, clause: 'MH-2.4' }, () =>
          accept({ type: 'CentreApplicationWithdrawn', data }),
        ),
  );
}
