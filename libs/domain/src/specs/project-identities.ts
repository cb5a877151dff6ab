import { fenOf } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import { commitmentIn } from '../fund/commitment-table.ts';
import { outstandingOf } from '../fund/recovery.ts';
import type { Fund } from '../fund/state.ts';
import type { ProjectDossier, TrancheRecord } from '../project/dossier.ts';
import { untied } from './fund-identities.ts';

const sum = (amounts: Iterable<bigint>) => [...amounts].reduce((total, fen) => total + fen, 0n);
const inAll = (balances: object) => sum(Object.values(balances as Record<string, bigint>));

/** What of a project's books does not tie, at any moment, whatever its funds know of it. */
export function untiedProject(dossier: ProjectDossier): readonly string[] {
  const { balances, carriedForward, opening, shares } = dossier;
  const { authorised, paid, recoverable, recovered, writtenOff } = balances;
  const carried = sum(carriedForward.map(({ from }) => fenOf(from.amount)));
  const recoveries = [...dossier.recoveries.values()];
  return [
    ...unequal('award', fenOf(opening.award), inAll(balances)),
    ...unequal(
      'shares',
      fenOf(opening.award) + carried,
      sum(shares.map((each) => inAll(each.balances))),
    ),
    ...unequal('carried', carried, sum(shares.map((each) => each.balances.carriedForward))),
    ...unequal('paid', ofTranches(dossier, 'paid'), paid + recoverable + recovered + writtenOff),
    ...unequal('authorised', ofTranches(dossier, 'authorised'), authorised),
    ...unequal('recoverable', recoverable, sum(recoveries.map(outstandingOf))),
    ...unequal(
      'owed',
      recoverable,
      sum(recoveries.flatMap(({ owed }) => owed).map(({ fen }) => fen)),
    ),
    ...[balances, ...shares.map((each) => each.balances)]
      .filter((each) => Object.values(each).some((fen: bigint) => fen < 0n))
      .map(() => 'a balance below zero'),
  ];
}

function ofTranches(
  { tranches }: ProjectDossier,
  status: TrancheRecord['outcome']['status'],
): bigint {
  const amounts: readonly Yuan[] = [...tranches.values()]
    .filter(({ outcome }) => outcome.status === status)
    .map(({ amount }) => amount);
  return sum(amounts.map(fenOf));
}

/** What does not tie between a project and its funds, once these know of everything. */
export function untiedFunds(
  { shares }: ProjectDossier,
  funds: ReadonlyMap<string, Fund>,
): readonly string[] {
  return [...funds].flatMap(([fundId, fund]) => {
    if (fund.status === 'unknown') return [`${fundId} is not open`];
    const own = shares.filter((share) => share.fundId === fundId);
    return [
      ...untied(fund),
      ...own.flatMap(({ balances, commitmentId }) => {
        const commitment = commitmentIn(fund.commitments, commitmentId);
        return (Object.keys(balances) as (keyof typeof balances)[]).flatMap((name) =>
          unequal(`${commitmentId} ${name}`, balances[name], commitment?.balances[name] ?? -1n),
        );
      }),
      ...(['committed', 'authorised', 'paid', 'carriedForward'] as const).flatMap((name) =>
        unequal(
          `${fundId} ${name}`,
          fund.balances[name],
          sum(own.map((each) => each.balances[name])),
        ),
      ),
    ];
  });
}

function unequal(what: string, one: bigint, other: bigint): readonly string[] {
  return one === other ? [] : [`${what}: ${one} is not ${other}`];
}
