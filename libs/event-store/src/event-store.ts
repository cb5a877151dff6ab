import type { EventMetadata, Instant } from '@grants/kernel';

/**
 * A place in the global order. Opaque: only the store that gave it can read it. Two positions of
 * one store compare by plain string order, and that order is commit order.
 */
export type Position = string & { readonly __brand: 'Position' };

/** The name of a stream, `<noun>-<id>`. */
export type StreamName = `${string}-${string}`;

/** An event on its way into the store. `id` is a UUID that stays the same over retries. */
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
  readonly recordedAt: Instant;
}

/** What an append expects of its stream: its last revision, or one of three words. */
export type ExpectedRevision = number | 'none' | 'exists' | 'any';

export interface AppendResult {
  /** Revision of the last event written by this append, or by the one it repeats. */
  readonly revision: number;
  /** Position of that event. */
  readonly position: Position;
  /** True when the same events were already there and nothing was written. */
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
   * expectation, answer with the first result and write nothing.
   *
   * @throws WrongExpectedRevision when the stream is not as expected
   * @throws EventIdReused when one of the ids already names another event
   * @throws EventTooLarge when an event is beyond the size every adapter can take
   * @throws StoreClosed after close
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
