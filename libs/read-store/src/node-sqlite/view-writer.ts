import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite';
import { applyToDocuments } from '@grants/projections';
import type {
  Cell,
  DocumentRow,
  DocumentView,
  EntryView,
  LedgerEvent,
  Table,
  View,
} from '@grants/projections';
import { listOf, quoted } from './tables.ts';

/** Writes what events make of one view, inside the transaction of the caller. */
export interface ViewWriter {
  /** Applies the events the view handles; `seen` is told each one before it is applied. */
  apply(events: readonly LedgerEvent[], seen: (event: LedgerEvent) => void): void;
  /** Forgets what was not committed. */
  forget(): void;
}

export function viewWriter(database: DatabaseSync, view: View, documentsMax: number): ViewWriter {
  return view.kind === 'entries'
    ? new EntryWriter(database, view)
    : new DocumentWriter(database, view, documentsMax);
}

type StoredRow = Readonly<Record<string, Cell>>;

class EntryWriter implements ViewWriter {
  private readonly handled: ReadonlySet<string>;
  private readonly columns: readonly string[];
  private readonly insert: StatementSync;

  constructor(
    database: DatabaseSync,
    private readonly view: EntryView,
  ) {
    this.handled = new Set(view.handles);
    this.columns = Object.keys(view.table.columns);
    this.insert = database.prepare(insertSql(view.table));
  }

  apply(events: readonly LedgerEvent[], seen: (event: LedgerEvent) => void): void {
    for (const event of events) {
      if (!this.handled.has(event.type)) continue;
      seen(event);
      for (const row of this.view.entriesOf(event)) this.insert.run(...cellsOf(row, this.columns));
    }
  }

  forget(): void {
    // Keeps nothing.
  }
}

/** Reads the rows a batch touches at once, folds the events in memory, writes each row once. */
class DocumentWriter implements ViewWriter {
  private readonly handled: ReadonlySet<string>;
  private readonly columns: readonly (readonly [name: string, isInteger: boolean])[];
  private readonly names: readonly string[];
  private readonly keyIndex: number;
  private readonly read: StatementSync;
  private readonly upsert: StatementSync;
  /** Rows as they are stored, the longest untouched first. */
  private readonly rows = new Map<string, DocumentRow>();

  constructor(
    database: DatabaseSync,
    private readonly view: DocumentView,
    private readonly documentsMax: number,
  ) {
    const { table } = view;
    this.handled = new Set(view.handles);
    this.columns = Object.entries(table.columns).map(([name, type]) => [
      name,
      type.startsWith('integer'),
    ]);
    this.names = Object.keys(table.columns);
    this.keyIndex = this.names.indexOf(keyColumn(table));
    this.read = database.prepare(readSql(table));
    this.read.setReadBigInts(true);
    this.read.setReturnArrays(true);
    this.upsert = database.prepare(upsertSql(table));
  }

  apply(events: readonly LedgerEvent[], seen: (event: LedgerEvent) => void): void {
    const handled = events.filter((event) => this.handled.has(event.type));
    if (handled.length === 0) return;
    this.load(handled, seen);
    const touched = new Set<string>();
    for (const event of handled) {
      seen(event);
      for (const key of applyToDocuments(this.view, this.rows, event)) touched.add(key);
    }
    for (const key of touched) this.write(key);
    this.evict();
  }

  forget(): void {
    this.rows.clear();
  }

  private load(events: readonly LedgerEvent[], seen: (event: LedgerEvent) => void): void {
    const missing = new Set<string>();
    for (const event of events) {
      seen(event);
      for (const key of this.view.keysOf(event)) if (!this.rows.has(key)) missing.add(key);
    }
    if (missing.size === 0) return;
    const stored = this.read.all(JSON.stringify([...missing])) as unknown as SQLOutputValue[][];
    for (const cells of stored) this.rows.set(String(cells[this.keyIndex]), this.rowOf(cells));
  }

  private rowOf(cells: readonly SQLOutputValue[]): DocumentRow {
    const row: Record<string, SQLOutputValue> = {};
    for (const [index, [name, isInteger]] of this.columns.entries()) {
      const cell = cells[index] ?? null;
      row[name] = isInteger && cell !== null ? Number(cell) : cell;
    }
    return row as unknown as DocumentRow;
  }

  private write(key: string): void {
    const row = this.rows.get(key);
    if (row === undefined) return;
    this.upsert.run(...cellsOf(row, this.names));
    this.rows.delete(key);
    this.rows.set(key, row);
  }

  private evict(): void {
    for (const key of this.rows.keys()) {
      if (this.rows.size <= this.documentsMax) return;
      this.rows.delete(key);
    }
  }
}

function cellsOf(row: object, columns: readonly string[]): Cell[] {
  const stored = row as StoredRow;
  return columns.map((column) => stored[column] ?? null);
}

function keyColumn({ name, primaryKey }: Table): string {
  const [column, ...others] = primaryKey;
  if (column !== undefined && others.length === 0) return column;
  throw new TypeError(`documents have one key column; table ${name} has ${primaryKey.length}`);
}

function insertSql({ name, columns }: Table): string {
  const names = Object.keys(columns);
  const places = names.map(() => '?').join(', ');
  return `INSERT INTO ${quoted(name)} (${listOf(names)}) VALUES (${places})`;
}

function upsertSql(table: Table): string {
  const key = keyColumn(table);
  const changes = Object.keys(table.columns)
    .filter((column) => column !== key)
    .map((column) => `${quoted(column)} = excluded.${quoted(column)}`);
  return `${insertSql(table)} ON CONFLICT (${quoted(key)}) DO UPDATE SET ${changes.join(', ')}`;
}

function readSql(table: Table): string {
  const names = listOf(Object.keys(table.columns));
  const key = quoted(keyColumn(table));
  return `SELECT ${names} FROM ${quoted(table.name)} WHERE ${key} IN (SELECT value FROM json_each(?))`;
}
