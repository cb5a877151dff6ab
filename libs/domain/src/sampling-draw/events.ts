// Stored format. Names and fields here are in the store for good: only add, or make a new version.
import type { EventOf } from '@grants/kernel';
import type { Basis } from '@grants/policy';

/**
 * A sample of the recommended applications (SH-11.2). Anybody can draw it again from candidates,
 * seed and algorithm, and must get the same.
 */
export type SampleDrawn = EventOf<
  'SampleDrawn',
  {
    readonly drawId: string;
    /** Recommended recognition ids in the order they were given. */
    readonly candidates: readonly string[];
    readonly size: number;
    /** Announced before the draw, e.g. a lottery number of the day. */
    readonly seed: string;
    readonly algorithm: string;
    readonly drawn: readonly string[];
    readonly basis: Basis;
  }
>;

export type SamplingDrawEvent = SampleDrawn;
