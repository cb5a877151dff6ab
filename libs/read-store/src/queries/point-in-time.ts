import type { CalendarDate, Instant } from '@grants/kernel';

/** What the ledger knew: up to an event, by its position, or up to a moment of its own clock. */
export type KnownAt = { readonly position: string } | { readonly recordedAt: Instant };

/** As of when a question is asked: in the world, and in what the ledger knew of it. */
export interface PointInTime {
  /** What was true at the end of this day; everything when absent. */
  readonly asOf?: CalendarDate;
  /** What was known by then; everything known now when absent. */
  readonly asKnownAt?: KnownAt;
}

/** That a question is asked as of now, with everything that is known: views of today answer it. */
export function isNow({ asOf, asKnownAt }: PointInTime): boolean {
  return asOf === undefined && asKnownAt === undefined;
}
