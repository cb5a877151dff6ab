import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { decodeEvent, ordinalOf, positionOf, StoreClosed } from '@grants/event-store';
import type {
  EventPage,
  PagedLog,
  Position,
  RecordedEvent,
  StreamName,
  StreamPageRequest,
} from '@grants/event-store';
import { rowsOf, storedEventOf } from './event-row.ts';
import type { EventRow } from './event-row.ts';
import { EVENT_COLUMNS } from './schema.ts';

/** A page ends early when its text grows beyond this, so that large events cannot fill the memory. */
const PAGE_CHARACTERS_MAX = 4_000_000;

/** Reads the events of one file, a page at a time. No page leaves a transaction open. */
export class EventReader implements PagedLog {
  readonly #database: DatabaseSync;
  readonly #after: StatementSync;
  readonly #forwards: StatementSync;
  readonly #backwards: StatementSync;
  readonly #last: StatementSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    const select = (condition: string): StatementSync => {
      const statement = database.prepare(`SELECT ${EVENT_COLUMNS} FROM events WHERE ${condition}`);
      statement.setReturnArrays(true);
      return statement;
    };
    this.#after = select('position > ? ORDER BY position LIMIT ?');
    this.#forwards = select('stream = ? AND revision >= ? ORDER BY revision LIMIT ?');
    this.#backwards = select('stream = ? AND revision <= ? ORDER BY revision DESC LIMIT ?');
    this.#last = database.prepare('SELECT max(position) AS position FROM events');
  }

  pageAfter(after: Position | undefined, limit: number): EventPage {
    this.#assertOpen();
    return pageOf(rowsOf(this.#after, ordinalOf(after), limit), limit);
  }

  pageOfStream(stream: StreamName, { direction, from, limit }: StreamPageRequest): EventPage {
    this.#assertOpen();
    const rows =
      direction === 'forwards'
        ? rowsOf(this.#forwards, stream, from ?? 0, limit)
        : rowsOf(this.#backwards, stream, from ?? Number.MAX_SAFE_INTEGER, limit);
    return pageOf(rows, limit);
  }

  lastPosition(): Position | undefined {
    this.#assertOpen();
    const ordinal = this.#last.get()?.['position'];
    return typeof ordinal === 'number' ? positionOf(ordinal) : undefined;
  }

  #assertOpen(): void {
    if (!this.#database.isOpen) throw new StoreClosed();
  }
}

function pageOf(rows: Iterable<EventRow>, limit: number): EventPage {
  const events: RecordedEvent[] = [];
  let characters = 0;
  for (const row of rows) {
    const stored = storedEventOf(row);
    events.push(decodeEvent(stored));
    characters += stored.data.length + stored.metadata.length;
    if (events.length === limit || characters > PAGE_CHARACTERS_MAX) return { events, more: true };
  }
  return { events, more: false };
}
