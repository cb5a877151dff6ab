import { rarity as bitsOf } from '../block/rarity.ts';
import { listedRarity, UNLISTED_RARITY } from './character-rarity.ts';
import type { Rarity } from './rarity.ts';
import { isCharacter, isWhole } from './text-form.ts';
import type { TextForm } from './text-form.ts';

/** How alike two texts are, from 0 to 1, and the bits of the characters and words they share. */
export interface Likeness {
  readonly likeness: number;
  readonly information: number;
}

type Weight = (token: string) => number;

/**
 * How alike two texts are, from 0 to 1, every token weighing as many bits as its rarity: the mean of
 * what they share in any order and of what they share in one order (the longest common subsequence),
 * each over the geometric mean of both texts (Ochiai, 1957), so that a short title inside a long one
 * counts. Single characters, because rewording keeps the characters and changes the words
 * (海外投资, 海外直接投资). The same for both orders of the arguments, to the last bit.
 */
export function likeness(left: TextForm, right: TextForm, rarity: Rarity): Likeness {
  const weight = weightsBy(rarity);
  const inBoth = new Set(right.bag);
  const shared = left.bag.filter((token) => inBoth.has(token));
  if (shared.length === 0) return { likeness: 0, information: 0 };
  const inAnyOrder = overGeometricMean(
    totalOf(shared, weight),
    totalOf(left.bag, weight),
    totalOf(right.bag, weight),
  );
  const inOneOrder = overGeometricMean(
    commonSubsequence(left.sequence, right.sequence, weight),
    totalOf(left.sequence, weight),
    totalOf(right.sequence, weight),
  );
  const information = totalOf(shared.filter(isWhole), weight);
  return { likeness: (inAnyOrder + inOneOrder) / 2, information };
}

function weightsBy(rarity: Rarity): Weight {
  return (token) => {
    const listed = listedRarity(token);
    if (listed !== undefined) return listed;
    if (isCharacter(token)) return UNLISTED_RARITY;
    return bitsOf(rarity.countOf(token), rarity.size);
  };
}

/** The weight of the heaviest common subsequence (Wagner and Fischer, 1974), one row kept. */
function commonSubsequence(
  one: readonly string[],
  other: readonly string[],
  weight: Weight,
): number {
  const row = new Float64Array(other.length + 1);
  for (const token of one) {
    const bits = weight(token);
    let [diagonal, before] = [0, 0];
    for (let place = 1; place <= other.length; place += 1) {
      const above = row[place] ?? 0;
      const skipped = Math.max(above, before);
      before = other[place - 1] === token ? Math.max(skipped, diagonal + bits) : skipped;
      row[place] = before;
      diagonal = above;
    }
  }
  return row[other.length] ?? 0;
}

function totalOf(tokens: readonly string[], weight: Weight): number {
  return tokens.reduce((sum, token) => sum + weight(token), 0);
}

/** At most 1: the root of a square may be a last bit below what was squared. */
function overGeometricMean(shared: number, one: number, other: number): number {
  return Math.min(1, shared / Math.sqrt(one * other));
}
