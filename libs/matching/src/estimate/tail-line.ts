import type { Line } from '../weigh/weights.ts';

/** A likeness, and how much of a pair it is. */
export interface WeightedLikeness {
  readonly likeness: number;
  readonly weight: number;
}

/** The pairs of a tail, out of how many in all. */
export interface Tail {
  readonly tail: readonly { readonly likeness: number }[];
  readonly of: number;
}

/** Where tails begin: at half of two titles in common. A search finds all pairs from there on. */
export const TAIL_FROM = 0.5;
/** As if half a pair more had been seen. */
const PSEUDO = 0.5;

/**
 * The log2 odds of a likeness between matches and chance pairs, as the line that two exponential tails
 * make: each has a share of its pairs, and a rate at which it falls, one over its mean excess.
 */
export function tailLine(matches: readonly WeightedLikeness[], chance: Tail): Line {
  const [match, random] = [fallOf(matches), fallOf(chance.tail.map(whole))];
  const shares = [match.weight / totalOf(matches), random.weight / chance.of] as const;
  const slope = (random.rate - match.rate) / Math.LN2;
  const atTail = Math.log2((shares[0] * match.rate) / (shares[1] * random.rate));
  return { atZero: atTail - slope * TAIL_FROM, slope };
}

const whole = ({ likeness }: { readonly likeness: number }): WeightedLikeness => ({
  likeness,
  weight: 1,
});

const totalOf = (pairs: readonly WeightedLikeness[]): number =>
  pairs.reduce((sum, { weight }) => sum + weight, 2 * PSEUDO);

function fallOf(pairs: readonly WeightedLikeness[]) {
  let [above, excess] = [PSEUDO, 0];
  for (const { likeness, weight } of pairs) {
    if (likeness < TAIL_FROM) continue;
    above += weight;
    excess += weight * (likeness - TAIL_FROM);
  }
  return { weight: above, rate: above / Math.max(excess, Number.EPSILON) };
}
