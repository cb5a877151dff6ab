import { createHash } from 'node:crypto';
import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite';
import type { Projection, Table } from '@grants/projections';
import { listOf, quoted } from './node-sqlite/tables.ts';

/**
 * The digest of a projection: SHA-256, in hex, over its tables in their order, each with its name
 * and columns and then its rows in the order of their primary keys, a JSON line each, integers as
 * decimal digits in text. Rows alike have digests alike, whichever way they were computed.
 */
export function digestOf(database: DatabaseSync, { views }: Projection): string {
  const hash = createHash('sha256');
  for (const { table } of views) {
    hash.update(`${JSON.stringify([table.name, ...Object.keys(table.columns)])}\n`);
    for (const row of linesOf(database, table)) hash.update(`${row}\n`);
  }
  return hash.digest('hex');
}

/** A row of which two databases tell differently, or which one of them lacks. */
export interface Difference {
  readonly table: string;
  /** The row as each database has it, a JSON array; null where it is missing. */
  readonly live: string | null;
  readonly rebuilt: string | null;
}

/** The first row, in the order of digests, in which a projection differs between two databases. */
export function firstDifference(
  live: DatabaseSync,
  rebuilt: DatabaseSync,
  { views }: Projection,
): Difference | undefined {
  for (const { table } of views) {
    const difference = differenceIn(table, linesOf(live, table), linesOf(rebuilt, table));
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function differenceIn(
  { name }: Table,
  live: Iterator<string>,
  rebuilt: Iterator<string>,
): Difference | undefined {
  for (;;) {
    const [one, other] = [nextOf(live), nextOf(rebuilt)];
    if (one !== other) return { table: name, live: one, rebuilt: other };
    if (one === null) return undefined;
  }
}

function nextOf(lines: Iterator<string>): string | null {
  const next = lines.next();
  return next.done === true ? null : next.value;
}

function* linesOf(database: DatabaseSync, table: Table): Generator<string, undefined> {
  for (const row of rowsInOrder(database, table).iterate()) {
    yield JSON.stringify(Object.values(row).map(cellText));
  }
}

function rowsInOrder(database: DatabaseSync, { name, columns, primaryKey }: Table): StatementSync {
  const names = listOf(Object.keys(columns));
  const statement = database.prepare(
    `SELECT ${names} FROM ${quoted(name)} ORDER BY ${listOf(primaryKey)}`,
  );
  statement.setReadBigInts(true);
  return statement;
}

function cellText(cell: SQLOutputValue): string | null {
  return cell === null ? null : String(cell);
}
