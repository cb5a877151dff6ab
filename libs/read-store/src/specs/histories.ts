import fc from 'fast-check';
import { EVENT_TYPES, sample } from '@grants/projections/specs';
import type { SampleEvent } from '@grants/projections/specs';
import type { Happening } from './ledger.ts';

/** A sample about the n-th of everything: `application-1` becomes `application-<n>`. */
function aboutThe(n: number, event: SampleEvent): SampleEvent {
  return JSON.parse(JSON.stringify(event).replaceAll(/-1"/g, `-${n}"`)) as SampleEvent;
}

/**
 * Histories of events of every type about a few things each, in any order: more than any decider
 * would let happen, and views must come out the same whichever way they are computed.
 */
export const anyHistory: fc.Arbitrary<readonly Happening[]> = fc.array(
  fc
    .record({
      type: fc.constantFrom(...EVENT_TYPES),
      n: fc.integer({ min: 1, max: 4 }),
      occurredAt: fc.constantFrom('2021-06-01T09:00+08:00', '2022-03-01T08:59+08:00'),
    })
    .map(({ type, n, occurredAt }) => ({ event: aboutThe(n, sample(type)), occurredAt })),
  { maxLength: 60 },
);
