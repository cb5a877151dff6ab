import { rarity } from '../block/rarity.ts';
import { isCharacter, textForm } from '../compare/text-form.ts';

/** A character of fewer titles is as rare as an unknown one: its count is chance. */
const COUNTED_FROM = 3;
const STEPS_PER_BIT = 2;

/**
 * The table of CHARACTER_RARITIES, counted from titles: in the n-th row the characters whose rarity
 * is n half bits, rounded, the commonest character first in a row, of equal count by code point.
 */
export function characterRarities(titles: readonly string[]): readonly string[] {
  const counts = countsOf(titles);
  const rows: string[] = [];
  const listed = [...counts].filter(([, count]) => count >= COUNTED_FROM);
  for (const [character, count] of listed.toSorted(byCountThenCodePoint)) {
    const row = Math.round(rarity(count, titles.length) * STEPS_PER_BIT);
    while (rows.length <= row) rows.push('');
    rows[row] = `${rows[row] ?? ''}${character}`;
  }
  return rows;
}

function countsOf(titles: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const title of titles) {
    const characters = textForm(title)?.bag.filter(isCharacter) ?? [];
    for (const character of characters) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return counts;
}

type Counted = readonly [character: string, count: number];

function byCountThenCodePoint([one, ones]: Counted, [other, others]: Counted): number {
  return others - ones || (one.codePointAt(0) ?? 0) - (other.codePointAt(0) ?? 0);
}
