import { yuanOf } from '@grants/kernel';
import type { BalanceGround, EndingGround, KeyCoreTechnologyEdition } from '@grants/policy';
import type { ProjectDossier, TrancheRecord } from '../dossier.ts';
import type { AwardBalanceReleased, TrancheCancelled } from '../events.ts';
import type { OpenedProject } from '../state.ts';
import { funded } from './scope.ts';

/** What was paid of the award, in fen, whether or not it is to come back. */
export function paidFen({ balances }: ProjectDossier): bigint {
  return balances.paid + balances.recoverable + balances.recovered;
}

/** The tranche that is requested or authorised and waits; there is one at most. */
export function openTranche({ tranches }: ProjectDossier): TrancheRecord | undefined {
  return [...tranches.values()].find(
    ({ outcome }) => outcome.status === 'requested' || outcome.status === 'authorised',
  );
}

/** A tranche that will not be paid. */
export function cancellation(
  project: OpenedProject,
  { disbursementId, tranche, amount, outcome }: TrancheRecord,
  reason: string,
): TrancheCancelled {
  return {
    type: 'TrancheCancelled',
    data: {
      ...funded(project),
      disbursementId,
      tranche,
      amount,
      wasAuthorised: outcome.status === 'authorised',
      reason,
    },
  };
}

/** Gives the rest of the award back to the fund; no event when there is no rest. */
export function balanceReleased(
  project: OpenedProject,
  fen: bigint,
  {
    edition,
    ground,
  }: { readonly edition: KeyCoreTechnologyEdition; readonly ground: BalanceGround },
): readonly AwardBalanceReleased[] {
  if (fen === 0n) return [];
  const { dossier } = project;
  const amount = yuanOf(fen);
  const finding = edition.disbursement.isReleased({
    ground,
    award: dossier.opening.award,
    paid: yuanOf(paidFen(dossier)),
    released: yuanOf(dossier.balances.released),
    balance: amount,
  });
  return [
    {
      type: 'AwardBalanceReleased',
      data: { ...funded(project), amount, reason: ground, basis: [finding] },
    },
  ];
}

/** The end of a project before its time: what is open is cancelled, then it ends, then the rest goes. */
export function ended<Ending>(
  project: OpenedProject,
  ending: Ending,
  by: { readonly edition: KeyCoreTechnologyEdition; readonly ground: EndingGround },
): readonly (Ending | TrancheCancelled | AwardBalanceReleased)[] {
  const { balances } = project.dossier;
  const open = openTranche(project.dossier);
  return [
    ...(open ? [cancellation(project, open, by.ground)] : []),
    ending,
    ...balanceReleased(project, balances.committed + balances.authorised, by),
  ];
}
