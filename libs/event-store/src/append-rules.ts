import { EventIdReused, WrongExpectedRevision } from './errors.ts';
import { isSameEvent } from './event-codec.ts';
import type { EncodedAppend, StoredEvent } from './event-codec.ts';
import { BEGINNING } from './event-store.ts';
import type { AppendResult, ExpectedRevision, Position, StreamName } from './event-store.ts';

/** The last event of a stream. */
export interface StreamHead {
  readonly revision: number;
  readonly position: Position;
}

/** What a store must look up to judge an append. */
export interface AppendLookup {
  /** The last event of a stream; undefined when the stream does not exist. */
  headOf(stream: StreamName): StreamHead | undefined;
  eventById(id: string): StoredEvent | undefined;
}

/** What becomes of an append: it is written from a revision on, answered, or refused. */
export type AppendVerdict =
  | { readonly kind: 'write'; readonly firstRevision: number }
  | { readonly kind: 'answer'; readonly result: AppendResult }
  | { readonly kind: 'refuse'; readonly error: WrongExpectedRevision | EventIdReused };

/**
 * Judges one append against the store as it stands, for stores that can look up any event by id.
 *
 * Repeats are found first, so that a retry gets its first result although the stream has moved on.
 */
export function judgeAppend(append: EncodedAppend, lookup: AppendLookup): AppendVerdict {
  const known = append.events.map((event) => lookup.eventById(event.id));
  if (known.some((event) => event !== undefined)) return judgeKnown(append, known);
  return judgeNew(append, lookup.headOf(append.stream));
}

function judgeNew(
  { stream, expected, events }: EncodedAppend,
  head: StreamHead | undefined,
): AppendVerdict {
  if (!isAsExpected(expected, head)) {
    const error = new WrongExpectedRevision(stream, expected, head?.revision ?? 'none');
    return { kind: 'refuse', error };
  }
  const { revision, position } = head ?? { revision: -1, position: BEGINNING };
  return events.length > 0
    ? { kind: 'write', firstRevision: revision + 1 }
    : { kind: 'answer', result: { revision, position, repeated: true } };
}

function isAsExpected(expected: ExpectedRevision, head: StreamHead | undefined): boolean {
  switch (expected) {
    case 'any':
      return true;
    case 'none':
      return head === undefined;
    case 'exists':
      return head !== undefined;
    default:
      return head?.revision === expected;
  }
}

/** A repeat is whole: each event the same as before, next to each other in the same stream. */
function judgeKnown(
  { stream, events }: EncodedAppend,
  known: readonly (StoredEvent | undefined)[],
): AppendVerdict {
  const first = known[0]?.revision ?? 0;
  const repeats = events.map((event, index) => {
    const stored = known[index];
    const isInPlace = stored?.stream === stream && stored.revision === first + index;
    return isInPlace && isSameEvent(event, stored);
  });
  const last = known.at(-1);
  if (last !== undefined && repeats.every(Boolean)) {
    const { revision, position } = last;
    return { kind: 'answer', result: { revision, position, repeated: true } };
  }
  const stored = known.filter((event) => event !== undefined);
  const reused = stored.find((event) => repeats[known.indexOf(event)] === false) ?? stored[0];
  return { kind: 'refuse', error: new EventIdReused(stream, reused?.id ?? '') };
}
