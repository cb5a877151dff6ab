import type { DatabaseSync } from 'node:sqlite';
import {
  CommitSignal,
  encodeAppend,
  followLog,
  readLog,
  readStreamOf,
  StoreClosed,
  StoreUnavailable,
} from '@grants/event-store';
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
} from '@grants/event-store';
import type { Clock } from '@grants/kernel';
import { openForReading, openForWriting, resolveStorePath } from './database-file.ts';
import { EventReader } from './event-reader.ts';
import { EventWriter } from './event-writer.ts';
import { holdWriterLock } from './writer-lock.ts';
import type { WriterLock } from './writer-lock.ts';

/** Where the store's file is, and the clock that gives `recordedAt`. */
export interface SqliteEventStoreOptions {
  readonly path: string;
  readonly clock: Clock;
}

/** What a store that may write holds beside its file. */
interface Writing {
  readonly writer: EventWriter;
  readonly commits: CommitSignal;
  readonly lock: WriterLock;
}

/**
 * The event store in one SQLite file. Appends are on disk when they are acknowledged; one process
 * writes, any number read.
 *
 * While the store is open, nothing else in its process may open and close the file by other means
 * (a file copy, say): on POSIX systems that gives up SQLite's locks on it.
 */
export class SqliteEventStore implements EventStore {
  readonly #database: DatabaseSync;
  readonly #reader: EventReader;
  readonly #writing: Writing | undefined;

  private constructor(database: DatabaseSync, writing?: Writing) {
    this.#database = database;
    this.#reader = new EventReader(database);
    this.#writing = writing;
  }

  /**
   * Opens the store for its one writer; makes the file if there is none.
   *
   * @throws StoreUnavailable when another process writes to it, when the file is no event store or
   *   of a newer version, or when the settings that make it durable are not in force
   */
  static open({ path, clock }: SqliteEventStoreOptions): SqliteEventStore {
    const file = resolveStorePath(path);
    const lock = holdWriterLock(file);
    try {
      const database = openForWriting(file);
      const commits = new CommitSignal();
      const writer = new EventWriter(database, { clock, onCommit: () => commits.notify() });
      return new SqliteEventStore(database, { writer, commits, lock });
    } catch (error) {
      lock.release();
      throw error;
    }
  }

  /**
   * Opens the store for reading only, while its writer runs or not. `append` is refused, and a
   * subscription ends at the last event that is there when it gets to it.
   *
   * @throws StoreUnavailable when there is no event store at `path`, or one of a newer version
   */
  static openReadOnly({ path }: Pick<SqliteEventStoreOptions, 'path'>): SqliteEventStore {
    return new SqliteEventStore(openForReading(resolveStorePath(path)));
  }

  async append(
    stream: StreamName,
    expected: ExpectedRevision,
    events: readonly NewEvent[],
  ): Promise<AppendResult> {
    this.#assertOpen();
    const append = encodeAppend(stream, expected, events);
    if (this.#writing === undefined) {
      throw new StoreUnavailable('the event store is open for reading only: nothing was written');
    }
    return this.#writing.writer.append(append);
  }

  readStream(stream: StreamName, options: ReadStreamOptions = {}): AsyncIterable<RecordedEvent> {
    this.#assertOpen();
    return readStreamOf(this.#reader, stream, options);
  }

  readAll(options: ReadAllOptions = {}): AsyncIterable<RecordedEvent> {
    this.#assertOpen();
    return readLog(this.#reader, options);
  }

  subscribe(options: SubscribeOptions = {}): AsyncIterable<readonly RecordedEvent[]> {
    this.#assertOpen();
    return followLog(this.#reader, this.#writing?.commits, options);
  }

  async lastPosition(): Promise<Position | undefined> {
    return this.#reader.lastPosition();
  }

  async close(): Promise<void> {
    if (!this.#database.isOpen) return;
    this.#writing?.writer.drain();
    this.#writing?.commits.end();
    this.#database.close();
    this.#writing?.lock.release();
  }

  #assertOpen(): void {
    if (!this.#database.isOpen) throw new StoreClosed();
  }
}
