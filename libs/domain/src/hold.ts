import type { CalendarDate, ClauseId, JsonObject } from '@grants/kernel';
import { isSameContent } from './same-content.ts';

export type HoldGround = 'duplicate-case' | 'ban' | 'notice-objection';

/** A stop on approval and on every disbursement until it is released. */
export interface Hold {
  readonly holdId: string;
  readonly ground: HoldGround;
  /** The case, ban or objection that placed it. */
  readonly sourceId: string;
  readonly clause: ClauseId;
  /** First and last day of the ban that placed it; it holds nothing from the day after the last. */
  readonly from?: CalendarDate;
  readonly until?: CalendarDate;
}

/**
 * The holds that stop an act on a day. One that a ban placed stops nothing once the ban is over,
 * whether or not anybody recorded it; before its first day it stops already, until somebody looked.
 */
export function holdsOn(holds: readonly Hold[], day: CalendarDate): readonly Hold[] {
  return holds.filter(({ until }) => until === undefined || day <= until);
}

/** What is told of a hold where it stops something. */
export function holdFacts({ holdId, ground, sourceId, clause, until }: Hold): JsonObject {
  return { holdId, ground, sourceId, clause, ...(until !== undefined && { until }) };
}

/** Holds in a sentence, each with what placed it and its last day. */
export function holdsTold(holds: readonly Hold[]): string {
  return holds
    .map(({ ground, sourceId, until }) =>
      until === undefined ? `${ground} ${sourceId}` : `${ground} ${sourceId} to ${until}`,
    )
    .join(', ');
}

/** A hold that was placed on something, and whether it was released since. */
export interface PlacedHold {
  readonly hold: Hold;
  readonly released: boolean;
}

/** The holds with one that is placed; one that was released is placed again. */
export function withHold(holds: readonly PlacedHold[], hold: Hold): readonly PlacedHold[] {
  const others = holds.filter((placed) => placed.hold.holdId !== hold.holdId);
  return [...others, { hold, released: false }];
}

/** The holds with one that is released. */
export function withoutHold(holds: readonly PlacedHold[], holdId: string): readonly PlacedHold[] {
  return holds.map((placed) =>
    placed.hold.holdId === holdId ? { ...placed, released: true } : placed,
  );
}

/** The holds that were placed and not released. */
export function standingHolds(holds: readonly PlacedHold[]): readonly Hold[] {
  return holds.filter(({ released }) => !released).map(({ hold }) => hold);
}

/** A hold of an id that is on record, and whether it says what is asked. */
export function knownHold(
  holds: readonly PlacedHold[],
  asked: Hold,
): (PlacedHold & { readonly isSame: boolean }) | undefined {
  const placed = holds.find(({ hold }) => hold.holdId === asked.holdId);
  return placed && { ...placed, isSame: isSameContent(asked, placed.hold) };
}
