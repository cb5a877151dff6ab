import { instant, instantOfEpochMs } from '@grants/kernel';
import type { Clock, Instant } from '@grants/kernel';

const UNIT_MS = {
  days: 86_400_000,
  hours: 3_600_000,
  minutes: 60_000,
  seconds: 1000,
  milliseconds: 1,
} as const;

/** A span of time: `{ days: 2, hours: 1 }`. */
export type Span = { readonly [Unit in keyof typeof UNIT_MS]?: number };

/** A clock that stands still until it is moved, and only ever forwards. */
export interface FixedClock extends Clock {
  /** Sets the clock to a later moment. @throws RangeError on an earlier one */
  advanceTo(moment: string): void;
  /** Sets the clock so much later. @throws RangeError on a negative span */
  advanceBy(span: Span): void;
}

/** A clock that says one moment, such as `2022-02-28T09:30+08:00`. @throws InvalidDate */
export function fixedClock(moment: string): FixedClock {
  let now = instant(moment);
  const moveTo = (later: Instant) => {
    if (later < now) throw new RangeError(`a clock at ${now} cannot go back to ${later}`);
    now = later;
  };
  return {
    now: () => now,
    advanceTo: (later) => moveTo(instant(later)),
    advanceBy: (span) => moveTo(instantOfEpochMs(Date.parse(now) + millisecondsOf(span))),
  };
}

function millisecondsOf(span: Span): number {
  return Object.entries(UNIT_MS).reduce(
    (total, [unit, unitMs]) => total + (span[unit as keyof Span] ?? 0) * unitMs,
    0,
  );
}
