import type { MatchIndex } from '../block/match-index.ts';
import { compare } from '../compare/compare.ts';
import { prepared } from '../compare/prepared.ts';
import type { PreparedRecord } from '../compare/prepared.ts';
import type { MatchRecord } from '../match-record.ts';
import { unitNameAgreement } from '../normalise/unit-name.ts';
import type { EstimationSample } from './estimate-weights.ts';

/** Two lists of different funders, without labels. */
export interface TwoLists {
  readonly left: readonly MatchRecord[];
  readonly right: readonly MatchRecord[];
}

const RANDOM_PAIRS = 50_000;

/** How many of the left list are looked up for each record of the right one. */
const LOOKED_UP = 10;

/**
 * Draws what weights are estimated from out of two lists that are both in an index: by the same leader
 * across them, by the same leader and unit within each, by alike titles, and at random. The draw is
 * fixed, so that the same lists give the same sample.
 */
export function estimationSample({ left, right }: TwoLists, index: MatchIndex): EstimationSample {
  const [lefts, rights] = [left, right].map((list) => list.map((record) => prepared(record)));
  if (lefts === undefined || rights === undefined) throw new RangeError('there are two lists');
  const [byLeft, byRight] = [byLeader(lefts), byLeader(rights)];
  const comparedAll = (pairs: readonly PreparedPair[]) =>
    pairs.map(([one, other]) => compare(one, other, index));
  return {
    candidates: comparedAll(across(byLeft, byRight)),
    siblings: comparedAll([...within(byLeft), ...within(byRight)]),
    lookalikes: comparedAll(lookedUp(lefts, rights, index)),
    random: comparedAll(drawn(lefts, rights)),
    records: [left.length, right.length],
  };
}

type PreparedPair = readonly [PreparedRecord, PreparedRecord];
type ByLeader = ReadonlyMap<string, readonly PreparedRecord[]>;

function byLeader(records: readonly PreparedRecord[]): ByLeader {
  const groups = Map.groupBy(records, ({ leaders }) => leaders[0]?.parts.join(' ') ?? '');
  groups.delete('');
  return groups;
}

function across(left: ByLeader, right: ByLeader): readonly PreparedPair[] {
  return [...right].flatMap(([leader, ours]) =>
    ours.flatMap((one) => (left.get(leader) ?? []).map((other): PreparedPair => [other, one])),
  );
}

function within(list: ByLeader): readonly PreparedPair[] {
  return [...list.values()].flatMap((group) =>
    group.flatMap((one, index) =>
      group
        .slice(index + 1)
        .filter((other) => isOneUnit(one, other))
        .map((other): PreparedPair => [one, other]),
    ),
  );
}

function isOneUnit(one: PreparedRecord, other: PreparedRecord): boolean {
  const agreement = unitNameAgreement(one.units.lead, other.units.lead);
  return agreement === 'same' || agreement === 'same-parent';
}

function lookedUp(
  left: readonly PreparedRecord[],
  right: readonly PreparedRecord[],
  index: MatchIndex,
): readonly PreparedPair[] {
  const byId = new Map(left.map((each) => [each.record.id, each]));
  const options = { limit: LOOKED_UP, accepts: ({ id }: { readonly id: string }) => byId.has(id) };
  return right.flatMap((one) =>
    index.candidates(one.record, options).candidates.flatMap(({ id }): PreparedPair[] => {
      const other = byId.get(id);
      return other === undefined ? [] : [[other, one]];
    }),
  );
}

/** Multiplier, increment and modulus of a linear congruential generator (Knuth, TAOCP 3.3.4). */
const [MULTIPLIER, INCREMENT, MODULUS] = [1_664_525, 1_013_904_223, 2 ** 32];

function drawn(
  left: readonly PreparedRecord[],
  right: readonly PreparedRecord[],
): readonly PreparedPair[] {
  let state = 1;
  const next = <Item>(items: readonly Item[]): Item | undefined => {
    state = (Math.imul(state, MULTIPLIER) + INCREMENT) >>> 0;
    return items[Math.floor((state / MODULUS) * items.length)];
  };
  return Array.from({ length: RANDOM_PAIRS }, () => [next(left), next(right)] as const).flatMap(
    ([one, other]) => (one === undefined || other === undefined ? [] : [[one, other] as const]),
  );
}
