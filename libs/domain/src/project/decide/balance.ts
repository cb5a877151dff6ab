import { fenOf, yuanOf } from '@grants/kernel';
import type { BalanceGround, EndingGround, KeyCoreTechnologyEdition } from '@grants/policy';
import { drawnFrom } from '../../draws.ts';
import type { ProjectDossier, TrancheRecord } from '../dossier.ts';
import type { AwardBalanceReleased, ProjectEvent, TrancheCancelled } from '../events.ts';
import { recordedIn } from '../recorded.ts';
import { partsOf } from '../shares.ts';
import type { OpenedProject } from '../state.ts';
import { drawing } from './scope.ts';

/** What was paid of the award, in fen, whether or not it is to come back. */
export function paidFen({ balances }: ProjectDossier): bigint {
  return balances.paid + orderedFen({ balances });
}

/** What was ordered back, in fen, whatever became of it. */
export function orderedFen({ balances }: Pick<ProjectDossier, 'balances'>): bigint {
  return balances.recoverable + balances.recovered + balances.writtenOff;
}

/** The tranche that is requested or authorised and waits; there is one at most. */
export function openTranche({ tranches }: ProjectDossier): TrancheRecord | undefined {
  return [...tranches.values()].find(
    ({ outcome }) => outcome.status === 'requested' || outcome.status === 'authorised',
  );
}

/** The project as an event that is about to be recorded leaves its books. */
export function afterwards(project: OpenedProject, event: ProjectEvent): OpenedProject {
  return { ...project, dossier: recordedIn(project.dossier, event) };
}

/** A tranche that will not be paid. */
export function cancellation(
  project: OpenedProject,
  { disbursementId, tranche, amount, draws, outcome }: TrancheRecord,
  reason: string,
): TrancheCancelled {
  return {
    type: 'TrancheCancelled',
    data: {
      ...drawing(project, draws),
      disbursementId,
      tranche,
      amount,
      wasAuthorised: outcome.status === 'authorised',
      reason,
    },
  };
}

/**
 * Gives all that is committed and not authorised back to the funds; no event when there is none.
 *
 * The share that would have been drawn on last goes back first: the order of drawing says whose
 * money is spent first, so what is not needed is the money that would have been spent last.
 */
export function balanceReleased(
  project: OpenedProject,
  {
    edition,
    ground,
  }: { readonly edition: KeyCoreTechnologyEdition; readonly ground: BalanceGround },
): readonly AwardBalanceReleased[] {
  const { balances, opening, shares } = project.dossier;
  if (balances.committed === 0n) return [];
  const amount = yuanOf(balances.committed);
  const finding = edition.disbursement.isReleased({
    ground,
    award: opening.award,
    paid: yuanOf(paidFen(project.dossier)),
    released: yuanOf(balances.released),
    balance: amount,
  });
  const draws = drawnFrom(partsOf(shares, 'committed').toReversed(), fenOf(amount));
  return [
    {
      type: 'AwardBalanceReleased',
      data: { ...drawing(project, draws), amount, reason: ground, basis: [finding] },
    },
  ];
}

/** The end of a project before its time: what is open is cancelled, then it ends, then the rest goes. */
export function ended<Ending>(
  project: OpenedProject,
  ending: Ending,
  by: { readonly edition: KeyCoreTechnologyEdition; readonly ground: EndingGround },
): readonly (Ending | TrancheCancelled | AwardBalanceReleased)[] {
  const open = openTranche(project.dossier);
  if (!open) return [ending, ...balanceReleased(project, by)];
  const cancelled = cancellation(project, open, by.ground);
  return [cancelled, ending, ...balanceReleased(afterwards(project, cancelled), by)];
}
