import type { Clock } from '@grants/kernel';
import type { EventStore, Position } from '../event-store.ts';
import type { SettableClock } from './sample-events.ts';

/**
 * Opens the store under test. A store with a clock of its own, such as a cluster, ignores the one
 * given. The store need not be empty: no test looks before the place where it began.
 */
export type OpenStore = (clock: Clock) => EventStore | Promise<EventStore>;

/** Where stores may differ. One that gives less says so, and the tests concerned are skipped. */
export interface StoreGuarantees {
  /** Whether an event id is refused when any stream has it, or only when its own stream has. */
  readonly eventIdsUniqueIn: 'store' | 'stream';
  /** Whether `recordedAt` follows the global order even when the clock is set back. */
  readonly recordedAtFollowsOrder: boolean;
}

/** What each test of the suite starts from. */
export interface ContractSetting {
  readonly guarantees: StoreGuarantees;
  /** A newly opened store, with the clock given to it. */
  readonly start: () => Promise<StartedStore>;
}

export interface StartedStore {
  readonly store: EventStore;
  readonly clock: SettableClock;
  /** The last position before the test wrote anything. */
  readonly before: Position | undefined;
}
