import type { EventStore, RecordedEvent, StreamName } from '@grants/event-store';
import { dateAt, yuanOf } from '@grants/kernel';
import type { CalendarDate, JsonObject } from '@grants/kernel';
import type { AggregateDecider } from '../commands/aggregate.ts';

/** A moment in the life of a stream: a revision of it, or the end of a day in the world. */
export type StreamMoment = { readonly revision: number } | { readonly day: CalendarDate };

/** A stream folded up to a moment, and the last event that went in. */
export interface FoldedUpTo<State> {
  readonly state: State;
  readonly lastEvent: RecordedEvent;
}

/** Folds a stream as its decider does, up to a moment; undefined when nothing had happened yet. */
export async function foldUpTo<State>(
  store: EventStore,
  {
    stream,
    decider,
  }: {
    readonly stream: StreamName;
    readonly decider: Pick<AggregateDecider<never, State>, 'evolve' | 'initialState'>;
  },
  moment?: StreamMoment,
): Promise<FoldedUpTo<State> | undefined> {
  let { initialState: state } = decider;
  let lastEvent: RecordedEvent | undefined;
  for await (const event of store.readStream(stream)) {
    if (moment !== undefined && !hasHappenedBy(event, moment)) continue;
    state = decider.evolve(state, event as never);
    lastEvent = event;
  }
  return lastEvent && { state, lastEvent };
}

/** Whether an event belongs to the life of its stream up to a moment. */
export function hasHappenedBy(
  { revision, metadata }: RecordedEvent,
  moment: StreamMoment,
): boolean {
  return 'revision' in moment
    ? revision <= moment.revision
    : dateAt(metadata.occurredAt) <= moment.day;
}

/** A folded state as JSON: tables by their keys, and every amount of fen in yuan. */
export function stateAsJson(state: object): JsonObject {
  const text = JSON.stringify(state, (_key, value: unknown) => {
    if (typeof value === 'bigint') return yuanOf(value);
    return value instanceof Map ? Object.fromEntries<unknown>(value) : value;
  });
  return JSON.parse(text) as JsonObject;
}
