/** The way titles are compared here; stored with every case, so that a later way is told from it. */
export const MATCHER_VERSION = 'title-bigrams-1';

/** Titles this alike, in percent, or more are "nearly the same title". */
export const SIMILAR_TITLE_FROM = 80;

const FULL_PERCENT = 100;

/** Punctuation, quotation marks, spaces, control and format characters, and accents set apart. */
const NOT_READ = /[\p{P}\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{Sk}]/gu;

/**
 * A title as it is compared: full-width forms made plain (Unicode NFKC), lower case, without
 * spaces, punctuation and quotation marks. Two titles with one normal form are the same title.
 * Signs that carry meaning stay, so "C++" is not "C". Normalising twice changes nothing.
 */
export function normalisedTitle(title: string): string {
  // Composed again at the end: what was left out may have stood between a letter and its accent.
  return title.normalize('NFKC').replace(NOT_READ, '').toLowerCase().normalize('NFKC');
}

/**
 * How alike two titles are, in whole percent from 0 to 100, rounded down: the Dice coefficient
 * (Lee R. Dice, 1945) over the pairs of neighbouring characters of their normal forms, each pair
 * counted as often as it occurs. The same title is 100; otherwise a title of one character or none
 * has no pair and is 0. Time and memory grow with the length of the titles, not with its square.
 */
export function titleLikeness(one: string, other: string): number {
  const [first, second] = [normalisedTitle(one), normalisedTitle(other)];
  if (first === second) return FULL_PERCENT;
  const pairsOfFirst = pairsOf(first);
  const pairsOfSecond = pairsOf(second);
  const pairCount = pairsOfFirst.length + pairsOfSecond.length;
  if (pairCount === 0) return 0;
  const shared = sharedCount(pairsOfFirst, pairsOfSecond);
  return Math.floor(((shared + shared) * FULL_PERCENT) / pairCount);
}

/** Neighbouring characters two by two; a character outside the first plane is one character. */
function pairsOf(text: string): readonly string[] {
  const characters = [...text];
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}

function sharedCount(some: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const pair of some) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of others) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    shared += 1;
  }
  return shared;
}
