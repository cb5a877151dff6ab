import type { EventStore } from '@grants/event-store';
import type { Clock } from '@grants/kernel';
import type { ReadStore } from '@grants/read-store';
import type { MatchIndexStore } from './matching/match-index-store.ts';
import type { ReactionCheckpoints } from './reactions/reaction-checkpoints.ts';

/** What a composition root opens and gives to the application; it closes them afterwards. */
export interface LedgerPorts {
  readonly eventStore: EventStore;
  readonly readStore: ReadStore;
  readonly reactionCheckpoints: ReactionCheckpoints;
  readonly matchIndexStore: MatchIndexStore;
  readonly clock: Clock;
}
