import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { judgeAppend, positionOf, StoreUnavailable } from '@grants/event-store';
import type {
  AppendLookup,
  AppendResult,
  AppendVerdict,
  EncodedAppend,
  StoredEvent,
  StreamHead,
  StreamName,
} from '@grants/event-store';
import type { Clock, Instant } from '@grants/kernel';
import { firstRowOf, storedEventOf } from './event-row.ts';
import { EVENT_COLUMNS } from './schema.ts';

/** At most so many appends share a transaction; those beyond it go into the next one. */
const GROUP_APPENDS_MAX = 512;

interface QueuedAppend {
  readonly append: EncodedAppend;
  readonly resolve: (result: AppendResult) => void;
  readonly reject: (error: Error) => void;
}

/** Where the log ends. */
interface LogTail {
  readonly ordinal: number;
  readonly recordedAt: Instant | undefined;
}

type AppendOutcome = Exclude<AppendVerdict, { readonly kind: 'write' }>;

/**
 * Writes events with group commit: the appends of one turn of the event loop share a transaction,
 * and with it one flush to disk. Each is judged on its own inside of it, so a conflict of one leaves
 * the others alone; a failure of the disk fails all of them, and none is acknowledged. An append
 * that is alone waits for no timer, only for the end of its turn.
 */
export class EventWriter implements AppendLookup {
  readonly #database: DatabaseSync;
  readonly #clock: Clock;
  readonly #onCommit: () => void;
  readonly #queue: QueuedAppend[] = [];
  readonly #begin: StatementSync;
  readonly #commit: StatementSync;
  readonly #insert: StatementSync;
  readonly #byId: StatementSync;
  readonly #head: StatementSync;
  #isScheduled = false;
  #tail: LogTail;

  constructor(
    database: DatabaseSync,
    { clock, onCommit }: { readonly clock: Clock; readonly onCommit: () => void },
  ) {
    this.#database = database;
    this.#clock = clock;
    this.#onCommit = onCommit;
    this.#begin = database.prepare('BEGIN IMMEDIATE');
    this.#commit = database.prepare('COMMIT');
    this.#insert = database.prepare(
      `INSERT INTO events (${EVENT_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#byId = database.prepare(`SELECT ${EVENT_COLUMNS} FROM events WHERE id = ?`);
    this.#byId.setReturnArrays(true);
    this.#head = database.prepare(
      'SELECT revision, position FROM events WHERE stream = ? ORDER BY revision DESC LIMIT 1',
    );
    this.#tail = readTail(database);
  }

  /** Queues an append; the promise settles when its group is on disk, or failed. */
  append(append: EncodedAppend): Promise<AppendResult> {
    const { promise, resolve, reject } = Promise.withResolvers<AppendResult>();
    this.#queue.push({ append, resolve, reject });
    this.#schedule();
    return promise;
  }

  /** Writes everything that is queued, now. */
  drain(): void {
    while (this.#queue.length > 0) this.#writeGroup();
  }

  headOf(stream: StreamName): StreamHead | undefined {
    const row = this.#head.get(stream);
    if (row === undefined) return undefined;
    return { revision: Number(row['revision']), position: positionOf(Number(row['position'])) };
  }

  eventById(id: string): StoredEvent | undefined {
    const row = firstRowOf(this.#byId, id);
    return row === undefined ? undefined : storedEventOf(row);
  }

  /** The immediate runs after everything that this turn still queues. */
  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      if (this.#queue.length === 0) return;
      this.#writeGroup();
      if (this.#queue.length > 0) this.#schedule();
    });
  }

  #writeGroup(): void {
    const group = this.#queue.splice(0, GROUP_APPENDS_MAX);
    const before = this.#tail;
    try {
      const outcomes = this.#inTransaction(() => group.map(({ append }) => this.#apply(append)));
      for (const [index, outcome] of outcomes.entries()) settle(group[index], outcome);
    } catch (cause) {
      this.#tail = before;
      const reason = cause instanceof Error ? cause.message : String(cause);
      const path = this.#database.location() ?? '';
      const error = new StoreUnavailable(
        `the events could not be written to ${path}: ${reason}. Nothing of them was acknowledged; ` +
          'append the same events again when the cause is gone.',
        { cause },
      );
      for (const { reject } of group) reject(error);
    }
    if (this.#tail !== before) this.#onCommit();
  }

  #inTransaction<Result>(work: () => Result): Result {
    this.#begin.run();
    try {
      const result = work();
      this.#commit.run();
      return result;
    } catch (error) {
      // A full disk may have ended the transaction already.
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  #apply(append: EncodedAppend): AppendOutcome {
    const verdict = judgeAppend(append, this);
    if (verdict.kind !== 'write') return verdict;
    return { kind: 'answer', result: this.#write(append, verdict.firstRevision) };
  }

  #write({ stream, events }: EncodedAppend, firstRevision: number): AppendResult {
    const now = this.#clock.now();
    let { ordinal, recordedAt = now } = this.#tail;
    if (now > recordedAt) recordedAt = now;
    let revision = firstRevision - 1;
    for (const { id, type, schemaVersion, data, metadata } of events) {
      ordinal += 1;
      revision += 1;
      this.#insert.run(
        ...[ordinal, stream, revision],
        ...[id, type, schemaVersion, data, metadata, recordedAt],
      );
    }
    this.#tail = { ordinal, recordedAt };
    return { revision, position: positionOf(ordinal), repeated: false };
  }
}

function settle(queued: QueuedAppend | undefined, outcome: AppendOutcome): void {
  if (outcome.kind === 'answer') queued?.resolve(outcome.result);
  else queued?.reject(outcome.error);
}

function readTail(database: DatabaseSync): LogTail {
  const row = database
    .prepare('SELECT position, recorded_at FROM events ORDER BY position DESC LIMIT 1')
    .get();
  if (row === undefined) return { ordinal: 0, recordedAt: undefined };
  return { ordinal: Number(row['position']), recordedAt: row['recorded_at'] as Instant };
}
