import type { GrantsEventOf, GrantsEventType } from '@grants/domain';
import type { ProjectedEvent } from '@grants/kernel';

/** An event of the ledger at its place; its `type` tells the shape of its `data`. */
export type LedgerEvent<Type extends GrantsEventType = GrantsEventType> = {
  [One in Type]: ProjectedEvent<GrantsEventOf<One>>;
}[Type];

export type LedgerEventType = GrantsEventType;

/** A value a table can hold in every database: amounts as bigint fen, the rest text or integer. */
export type Cell = string | number | bigint | null;

type RequiredColumnType<Value> = Value extends string
  ? 'text'
  : Value extends number
    ? 'integer'
    : 'fen';

/** How a column is kept; a question mark means that it may be empty. */
export type ColumnType = 'text' | 'integer' | 'fen' | 'text?' | 'integer?' | 'fen?';

/** The column type a member of a row asks for, so that table and row cannot disagree. */
type ColumnTypeOf<Value> = null extends Value
  ? `${RequiredColumnType<Exclude<Value, null>>}?`
  : RequiredColumnType<Value>;

/**
 * The table of a view: its columns with their types, its primary key, its indexes. Its name is
 * unique over all projections. Columns of fen end in `Fen`, so that a reader knows them by name.
 */
export interface TableSpec<ViewRow extends object> {
  readonly name: string;
  readonly columns: { readonly [Column in keyof ViewRow]: ColumnTypeOf<ViewRow[Column]> };
  readonly primaryKey: readonly Extract<keyof ViewRow, string>[];
  readonly indexes: readonly (readonly Extract<keyof ViewRow, string>[])[];
}

/** The table of any view. */
export interface Table {
  readonly name: string;
  readonly columns: Readonly<Record<string, ColumnType>>;
  readonly primaryKey: readonly string[];
  readonly indexes: readonly (readonly string[])[];
}

/** A view to which an event only adds rows: postings, history entries. */
export interface EntryView<ViewRow extends object = object> {
  readonly kind: 'entries';
  readonly table: Table;
  readonly handles: readonly GrantsEventType[];
  /** The rows an event adds, none of them with a key that another event gives. */
  entriesOf(event: LedgerEvent): readonly ViewRow[];
}

/** A row that events evolve; `position` is that of the last event that did. */
export interface DocumentRow {
  readonly position: string;
}

/**
 * A view of one row a thing, which events evolve. The key is the single primary-key column. A row
 * once there stays: what has ended says so in its status.
 */
export interface DocumentView<ViewRow extends DocumentRow = DocumentRow> {
  readonly kind: 'documents';
  readonly table: Table;
  readonly handles: readonly GrantsEventType[];
  /** The rows an event touches, each once; the runner reads them before and writes them after. */
  keysOf(event: LedgerEvent): readonly string[];
  /** The row after the event; undefined where there was none and this event makes none. */
  evolve(row: ViewRow | undefined, event: LedgerEvent, key: string): ViewRow | undefined;
}

export type View = EntryView | DocumentView;

/**
 * A read model: tables computed from events, and from nothing else, by pure functions. Built from
 * zero, live, or in batches of any size it gives the same rows. A new `version` is built anew.
 */
export interface Projection {
  /** Stored with checkpoints; never changes. */
  readonly name: string;
  readonly version: number;
  readonly views: readonly View[];
}
