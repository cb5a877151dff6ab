import type { EventMetadata, Instant } from '@grants/kernel';

/**
 * A place in the global order. Opaque: only the store that gave it can read it. Two positions of
 * one store compare by plain string order, and that order is commit order.
 */
export type Position = string & { readonly __brand: 'Position' };

/** The place before the first event: every store takes it, and it sorts before every position. */
export const BEGINNING = '' as Position;

/** The name of a stream, `<noun>-<id>`. */
export type StreamName = `${string}-${string}`;

/** An event on its way into the store. `id` is a lower-case UUID, the same over retries. */
export interface NewEvent {
  readonly id: string;
  readonly type: string;
  readonly schemaVersion: number;
  /** A JSON object; stored in canonical form (RFC 8785). */
  readonly data: object;
  readonly metadata: EventMetadata;
}

/** An event as it stands in the store, for good. */
export interface RecordedEvent extends NewEvent {
  readonly stream: StreamName;
  /** 0 for the first event of its stream, then 1, 2, 3 … without a gap. */
  readonly revision: number;
  readonly position: Position;
  /** When the store took it, by the store's clock. Order events by position, not by this. */
  readonly recordedAt: Instant;
}

/** What an append expects of its stream: its last revision, or one of three words. */
export type ExpectedRevision = number | 'none' | 'exists' | 'any';

export interface AppendResult {
  /** Revision of the last event written by this append, or by the one it repeats; see `append`. */
  readonly revision: number;
  /** Position of that event. */
  readonly position: Position;
  /** True when nothing was written because the same events were already there. */
  readonly repeated: boolean;
}

export interface ReadStreamOptions {
  readonly direction?: 'forwards' | 'backwards';
  /** First revision to read, inclusive; forwards from 0 and backwards from the end by default. */
  readonly from?: number;
  /** At most so many events. */
  readonly limit?: number;
}

export interface ReadAllOptions {
  /** Events strictly after this position; from the beginning when absent. */
  readonly after?: Position | undefined;
  /** At most so many events. */
  readonly limit?: number;
}

export interface SubscribeOptions {
  /** Events strictly after this position; from the beginning when absent. */
  readonly after?: Position | undefined;
  /** At most so many events in one batch (default 512). */
  readonly batchSize?: number;
  /** Ends the subscription: the iteration completes. */
  readonly signal?: AbortSignal;
}

/**
 * The event store port: what every adapter gives, and nothing that one of them cannot.
 *
 * Appends are atomic within one stream. Positions follow commit order, so a reader that goes on
 * from the last position it saw can neither miss nor repeat an event.
 */
export interface EventStore {
  /**
   * Appends events to one stream if the stream is as expected; durable when the promise resolves.
   *
   * Idempotent by event id: the same events appended again to the same stream, with the same
   * expectation, answer with the first result and write nothing. Events are the same when id, type,
   * schema version, data and `metadata.commandDigest` are: who tried again, and when, may differ,
   * and what the first attempt recorded stands. With an exact revision or `none` this holds for
   * good; with `exists` and `any` for a retry soon after, as a cluster remembers recent ids only.
   *
   * An empty list writes nothing. If the stream is as expected, the answer is its last revision and
   * position (-1 and `BEGINNING` when it does not exist), with `repeated` true.
   *
   * @throws WrongExpectedRevision when the stream is not as expected
   * @throws EventIdReused when one of the ids already names another event of the stream (of any
   *   stream, in a store that indexes ids), or when only some of the events are already there
   * @throws EventTooLarge when the events are beyond the size every adapter takes in one append
   * @throws TypeError when a name, id, type, version or expectation has the wrong shape
   * @throws StoreClosed after close
   * @throws StoreUnavailable when the store could not make the events durable; append them again
   */
  append(
    stream: StreamName,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
  ): Promise<AppendResult>;

  /** The events of one stream in order of revision; none when the stream does not exist. */
  readStream(stream: StreamName, options?: ReadStreamOptions): AsyncIterable<RecordedEvent>;

  /** All events in global order, up to the last one committed when the reading reaches it. */
  readAll(options?: ReadAllOptions): AsyncIterable<RecordedEvent>;

  /**
   * All events in global order, in batches, first those already there and then each new one as it
   * is committed, until the signal or the store ends it. Every event once, in order.
   */
  subscribe(options?: SubscribeOptions): AsyncIterable<readonly RecordedEvent[]>;

  /** The position of the last event, or undefined when there is none. */
  lastPosition(): Promise<Position | undefined>;

  /** Lets pending appends finish, ends subscriptions, gives back what the store holds. */
  close(): Promise<void>;
}
