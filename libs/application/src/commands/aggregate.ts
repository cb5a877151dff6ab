import type { StreamName } from '@grants/event-store';
import type { Decider, DomainEvent } from '@grants/kernel';

/** An aggregate as the application meets it: how to decide, where it lives, whose it is. */
export interface Aggregate<Command extends { readonly data: object }, State> {
  readonly decider: Decider<Command, DomainEvent, State>;
  readonly streamOf: (data: Command['data']) => StreamName;
  /** Credit code of the unit it belongs to; an applicant acts on its own only. */
  readonly ownerOf?: (state: State) => string | undefined;
}
