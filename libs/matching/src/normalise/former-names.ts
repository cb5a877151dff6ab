import type { CalendarDate } from '@grants/kernel';

import { comparableText } from './text.ts';
import { headAndTail, inFull } from './unit-parts.ts';

/** A unit that took another name, alone or merged with others: it was `name` until `from`. */
export interface FormerName {
  readonly name: string;
  readonly laterName: string;
  /** The first day of the later name; absent when it lies before the ledger's calendar (1990). */
  readonly from?: CalendarDate;
}

/** What units were called before, ready to be looked up. */
export type FormerNames = ReadonlyMap<string, readonly FormerName[]>;

/** Prepares a table of former names, in any order; the table itself is data of the caller. */
export function formerNames(entries: readonly FormerName[]): FormerNames {
  const inOrder = entries.toSorted((one, other) => {
    const [first, second] = [one.from ?? '', other.from ?? ''];
    if (first === second) return 0;
    return first < second ? -1 : 1;
  });
  return Map.groupBy(inOrder, ({ name }) => headOf(name));
}

/**
 * The name that a unit has come to have, by as many steps as the table has, and itself when it has
 * none. Where one name was given up twice, `on` tells which unit is meant: the one that gave it up
 * next after that day. A name still written after it was given up means the unit all the same.
 */
export function latestName(name: string, names: FormerNames, on?: CalendarDate): string {
  const seen = new Set<string>();
  let current = name;
  for (let entry = stepFrom(current, names, on); entry; entry = stepFrom(current, names, on)) {
    seen.add(current);
    current = headOf(entry.laterName);
    if (seen.has(current)) break;
  }
  return current;
}

function stepFrom(name: string, names: FormerNames, on?: CalendarDate): FormerName | undefined {
  const entries = names.get(name) ?? [];
  const next = on === undefined ? undefined : entries.find(({ from = '' }) => from > on);
  return next ?? entries.at(-1);
}

/** The organisation in a written name, as former names are looked up by it. */
export function headOf(written: string): string {
  return headAndTail(inFull(comparableText(written)))[0];
}
