import type { ProjectedEvent } from '@grants/kernel';
import type { GrantsEvent, GrantsEventType } from '@grants/domain';

/** A value a table can hold in every database: amounts as bigint fen, the rest text or integer. */
export type Cell = string | number | bigint | null;

/** One row of a view. */
export type Row = Readonly<Record<string, Cell>>;

/** A table of a view: its columns with their types, its primary key, its indexes. */
export interface TableSpec<Column extends string = string> {
  readonly name: string;
  readonly columns: Readonly<Record<Column, 'text' | 'integer' | 'fen'>>;
  readonly primaryKey: readonly Column[];
  readonly indexes: readonly (readonly Column[])[];
}

/** A view to which an event only adds rows: postings, history entries. */
export interface EntryView<ViewRow extends Row = Row> {
  readonly kind: 'entries';
  readonly table: TableSpec<Extract<keyof ViewRow, string>>;
  readonly entriesOf: (event: ProjectedEvent<GrantsEvent>) => readonly ViewRow[];
}

/** A view of one row a thing, which events evolve. The key is the single primary-key column. */
export interface DocumentView<ViewRow extends Row = Row> {
  readonly kind: 'documents';
  readonly table: TableSpec<Extract<keyof ViewRow, string>>;
  /** The rows an event touches; the runner reads them before and writes them after, in one batch. */
  readonly keysOf: (event: ProjectedEvent<GrantsEvent>) => readonly string[];
  readonly evolve: (
    row: ViewRow | undefined,
    event: ProjectedEvent<GrantsEvent>,
    key: string,
  ) => ViewRow | undefined;
}

/**
 * A read model: tables computed from events, and from nothing else, by pure functions. Built from
 * zero, live, or in batches of any size it gives the same rows. A new `version` is built anew.
 */
export interface Projection {
  readonly name: string;
  readonly version: number;
  readonly handles: readonly GrantsEventType[];
  readonly views: readonly (EntryView | DocumentView)[];
}
