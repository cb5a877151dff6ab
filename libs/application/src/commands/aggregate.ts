import type { StreamName } from '@grants/event-store';
import type { Decision, DomainEvent } from '@grants/kernel';

/**
 * Any aggregate's decider. Events are read from the aggregate's own streams, where nothing but its
 * own decisions was ever written; so what `evolve` takes is what the stream holds.
 */
export interface AggregateDecider<Command, State> {
  readonly initialState: State;
  readonly evolve: (state: State, event: never) => State;
  readonly decide: (command: Command, state: State) => Decision<DomainEvent>;
}

/** An aggregate as the application meets it: how to decide, where it lives, whose it is. */
export interface Aggregate<Command extends { readonly data: object }, State> {
  readonly decider: AggregateDecider<Command, State>;
  readonly streamOf: (data: Command['data']) => StreamName;
  /** Credit code of the unit it belongs to; an applicant acts on its own only. */
  readonly ownerOf?: (state: State) => string | undefined;
}
