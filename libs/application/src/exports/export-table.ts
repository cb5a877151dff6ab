import type { CalendarDate, Yuan } from '@grants/kernel';

/** What a cell holds; null is an empty cell. */
export type Cell = string | number | null;

/**
 * One column of an exported table. The kind says how a spreadsheet shows it: `money` is a number
 * with two decimals, `date` a date, `count` a whole number,
 * `number` any other, as it stands, `text` as it stands.
 */
export type Column<Row> = { readonly heading: string } & (
  | { readonly kind: 'text'; readonly cell: (row: Row) => string | null }
  | { readonly kind: 'money'; readonly cell: (row: Row) => Yuan | null }
  | { readonly kind: 'date'; readonly cell: (row: Row) => CalendarDate | null }
  | { readonly kind: 'count'; readonly cell: (row: Row) => number | null }
  | { readonly kind: 'number'; readonly cell: (row: Row) => number | null }
);

/** A table as it leaves the ledger: its name and its columns, with official Chinese headings. */
export interface ExportTable<Row> {
  readonly name: string;
  readonly columns: readonly Column<Row>[];
}

/** Rows as they are read, a part at a time, so that no export is ever in memory as a whole. */
export type RowParts<Row> = AsyncIterable<readonly Row[]>;
