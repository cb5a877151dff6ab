import type { Step } from './story.ts';

/** Pixels: a mark can be hit with a finger (WCAG 2.5.8). */
export const MARK_SIZE = 24;
/** Marks of one day above each other, before a second column begins. */
export const PILE_MAX = 6;

const MS_PER_DAY = 86_400_000;
/** Pixels that the word of a year takes. */
export const YEAR_GAP = 44;

/** Steps above each other, in the middle of a column. */
export interface Pile {
  readonly x: number;
  readonly first: number;
  readonly count: number;
}

export interface MarkLayout {
  /** Pixels; more than was given when the marks need more. */
  readonly width: number;
  readonly piles: readonly Pile[];
  readonly years: readonly { readonly x: number; readonly year: string }[];
}

/**
 * Where the marks of a story go, time from left to right: each at its time as far as the columns
 * before and after it leave room, so that every one of them can be hit.
 */
export function layoutMarks(
  steps: readonly Pick<Step, 'occurredOn'>[],
  widthGiven: number,
): MarkLayout {
  const piles = pilesOf(steps);
  const width = Math.max(widthGiven, piles.length * MARK_SIZE);
  const wanted = piles.map(({ first }) => timeOf(steps[first]));
  const [begin = 0, end = 0] = [wanted[0], wanted.at(-1)];
  const room = width - MARK_SIZE;
  const shares = wanted.map((time) => (end === begin ? 0 : (time - begin) / (end - begin)));
  const places = apart(
    shares.map((share) => MARK_SIZE / 2 + share * room),
    width,
  );
  const placed = piles.map((pile, index) => ({ ...pile, x: Math.round(places[index] ?? 0) }));
  return { width, piles: placed, years: yearsOf(steps, placed) };
}

function pilesOf(steps: readonly Pick<Step, 'occurredOn'>[]): readonly Omit<Pile, 'x'>[] {
  const piles: { first: number; count: number }[] = [];
  for (const [index, { occurredOn }] of steps.entries()) {
    const last = piles.at(-1);
    const isSameDay = last !== undefined && steps[last.first]?.occurredOn === occurredOn;
    if (isSameDay && last.count < PILE_MAX) last.count += 1;
    else piles.push({ first: index, count: 1 });
  }
  return piles;
}

/** Places at least a mark apart: pushed on from the left, then back from the right edge. */
function apart(wanted: readonly number[], width: number): readonly number[] {
  const on: number[] = [];
  for (const place of wanted) on.push(Math.max(place, (on.at(-1) ?? -MARK_SIZE) + MARK_SIZE));
  const back: number[] = [];
  for (const place of on.toReversed()) {
    back.push(Math.min(place, (back.at(-1) ?? width + MARK_SIZE / 2) - MARK_SIZE));
  }
  return back.toReversed();
}

/** The first pile of each year; a year too near the one before has no word. */
function yearsOf(steps: readonly Pick<Step, 'occurredOn'>[], piles: readonly Pile[]) {
  const years: { x: number; year: string }[] = [];
  let current = '';
  for (const { first, x } of piles) {
    const year = steps[first]?.occurredOn.slice(0, 4) ?? '';
    if (year <= current) continue;
    current = year;
    const last = years.at(-1);
    if (last === undefined || x - last.x >= YEAR_GAP) years.push({ x, year });
  }
  return years;
}

function timeOf(step: Pick<Step, 'occurredOn'> | undefined): number {
  return step === undefined ? 0 : Date.parse(step.occurredOn) / MS_PER_DAY;
}
