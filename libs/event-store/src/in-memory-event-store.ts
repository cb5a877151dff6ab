import type { Clock, Instant } from '@grants/kernel';
import { judgeAppend } from './append-rules.ts';
import type { AppendLookup, StreamHead } from './append-rules.ts';
import { CommitSignal } from './commit-signal.ts';
import { StoreClosed } from './errors.ts';
import { decodeEvent, encodeAppend } from './event-codec.ts';
import type { EncodedEvent, StoredEvent } from './event-codec.ts';
import type {
  AppendResult,
  EventStore,
  ExpectedRevision,
  NewEvent,
  Position,
  ReadAllOptions,
  ReadStreamOptions,
  RecordedEvent,
  StreamName,
  SubscribeOptions,
} from './event-store.ts';
import { ordinalOf, positionOf } from './log-position.ts';
import { followLog, readLog, readStreamOf } from './paged-reading.ts';
import type { EventPage, PagedLog, StreamPageRequest } from './paged-reading.ts';

/**
 * An event store that lives as long as its process, for tests and trials. It keeps the same
 * canonical text as a durable store and answers the same way.
 */
export class InMemoryEventStore implements EventStore {
  readonly #log = new InMemoryLog();
  readonly #commits = new CommitSignal();
  readonly #clock: Clock;

  constructor({ clock }: { readonly clock: Clock }) {
    this.#clock = clock;
  }

  async append(
    stream: StreamName,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
  ): Promise<AppendResult> {
    this.#assertOpen();
    const append = encodeAppend(stream, expected, events);
    const verdict = judgeAppend(append, this.#log);
    if (verdict.kind === 'refuse') throw verdict.error;
    if (verdict.kind === 'answer') return verdict.result;
    const head = this.#log.add(stream, append.events, this.#clock.now());
    this.#commits.notify();
    return { ...head, repeated: false };
  }

  readStream(stream: StreamName, options: ReadStreamOptions = {}): AsyncIterable<RecordedEvent> {
    this.#assertOpen();
    return readStreamOf(this.#log, stream, options);
  }

  readAll(options: ReadAllOptions = {}): AsyncIterable<RecordedEvent> {
    this.#assertOpen();
    return readLog(this.#log, options);
  }

  subscribe(options: SubscribeOptions = {}): AsyncIterable<readonly RecordedEvent[]> {
    this.#assertOpen();
    return followLog(this.#log, this.#commits, options);
  }

  async lastPosition(): Promise<Position | undefined> {
    this.#assertOpen();
    return this.#log.lastPosition();
  }

  close(): Promise<void> {
    this.#commits.end();
    return Promise.resolve();
  }

  #assertOpen(): void {
    if (this.#commits.ended) throw new StoreClosed();
  }
}

/** The events in global order, found again by stream and by id. */
class InMemoryLog implements PagedLog, AppendLookup {
  readonly #events: StoredEvent[] = [];
  readonly #streams = new Map<StreamName, StoredEvent[]>();
  readonly #byId = new Map<string, StoredEvent>();

  headOf(stream: StreamName): StreamHead | undefined {
    return this.#streams.get(stream)?.at(-1);
  }

  eventById(id: string): StoredEvent | undefined {
    return this.#byId.get(id);
  }

  lastPosition(): Position | undefined {
    return this.#events.at(-1)?.position;
  }

  /** Adds events at the end of a stream and of the log; `recordedAt` never goes backwards. */
  add(stream: StreamName, events: readonly EncodedEvent[], now: Instant): StreamHead {
    const ofStream = this.#streams.get(stream) ?? [];
    this.#streams.set(stream, ofStream);
    const lastRecordedAt = this.#events.at(-1)?.recordedAt ?? now;
    const recordedAt = now > lastRecordedAt ? now : lastRecordedAt;
    for (const event of events) {
      const position = positionOf(this.#events.length + 1);
      const stored = { ...event, stream, revision: ofStream.length, position, recordedAt };
      this.#events.push(stored);
      ofStream.push(stored);
      this.#byId.set(event.id, stored);
    }
    return { revision: ofStream.length - 1, position: positionOf(this.#events.length) };
  }

  pageAfter(after: Position | undefined, limit: number): EventPage {
    const start = ordinalOf(after);
    const events = this.#events.slice(start, start + limit).map(decodeEvent);
    return { events, more: start + limit < this.#events.length };
  }

  pageOfStream(stream: StreamName, { direction, from, limit }: StreamPageRequest): EventPage {
    const all = this.#streams.get(stream) ?? [];
    if (direction === 'forwards') {
      const start = from ?? 0;
      const events = all.slice(start, start + limit).map(decodeEvent);
      return { events, more: start + limit < all.length };
    }
    const end = Math.min((from ?? Infinity) + 1, all.length);
    const start = Math.max(end - limit, 0);
    return { events: all.slice(start, end).toReversed().map(decodeEvent), more: start > 0 };
  }
}
