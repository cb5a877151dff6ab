import type { DatabaseSync } from 'node:sqlite';
import type { ColumnType, Projection, Table, View } from '@grants/projections';

/** How far a projection has got: the position of the last event it has seen. */
export interface Checkpoint {
  readonly projection: string;
  readonly version: number;
  /** Empty before the first event. */
  readonly position: string;
}

interface StoredCheckpoint extends Checkpoint {
  /** Names of the tables it fills, a JSON array. */
  readonly tables: string;
}

const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'TEXT NOT NULL',
  integer: 'INTEGER NOT NULL',
  fen: 'INTEGER NOT NULL',
  'text?': 'TEXT',
  'integer?': 'INTEGER',
  'fen?': 'INTEGER',
};

/**
 * Makes the tables of the projections, in one transaction. A projection keeps its rows only when
 * its version is the one they were made by and all of its tables are there; otherwise it begins
 * anew. What no projection of today fills is dropped.
 */
export function prepareTables(database: DatabaseSync, projections: readonly Projection[]): void {
  inTransaction(database, () => {
    database.exec(`
      CREATE TABLE IF NOT EXISTS projection_checkpoint (
        projection TEXT NOT NULL PRIMARY KEY,
        version INTEGER NOT NULL,
        position TEXT NOT NULL,
        tables TEXT NOT NULL
      ) STRICT`);
    const stored = storedCheckpoints(database);
    const kept = new Set(
      projections.filter((one) => isWhole(database, one, stored)).map(({ name }) => name),
    );
    for (const checkpoint of stored) {
      if (!kept.has(checkpoint.projection)) discard(database, checkpoint);
    }
    for (const projection of projections) {
      if (!kept.has(projection.name)) begin(database, projection);
    }
  });
}

/** Whether a projection's rows are there, made by today's version of it. */
export function isPrepared(database: DatabaseSync, projection: Projection): boolean {
  const find = database.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?');
  if (find.get('projection_checkpoint') === undefined) return false;
  return isWhole(database, projection, storedCheckpoints(database));
}

/** Where each projection stands, by name. */
export function checkpointsOf(database: DatabaseSync): ReadonlyMap<string, Checkpoint> {
  return new Map(storedCheckpoints(database).map((stored) => [stored.projection, stored]));
}

/** Does all of it or nothing. */
export function inTransaction(database: DatabaseSync, work: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    work();
    database.exec('COMMIT');
  } catch (failure) {
    // SQLite ends the transaction itself on some failures, a full disk among them.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw failure;
  }
}

/** The name of a column in SQL; the reverse of what Kysely's camel-case plugin does. */
export function snakeCase(column: string): string {
  return column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** A table or column in double quotes, so that none of our words is a word of SQL. */
export function quoted(name: string): string {
  return `"${snakeCase(name)}"`;
}

function storedCheckpoints(database: DatabaseSync): readonly StoredCheckpoint[] {
  return database
    .prepare('SELECT projection, version, position, tables FROM projection_checkpoint')
    .all() as unknown as StoredCheckpoint[];
}

function isWhole(
  database: DatabaseSync,
  { name, version, views }: Projection,
  stored: readonly StoredCheckpoint[],
): boolean {
  const checkpoint = stored.find(({ projection }) => projection === name);
  const find = database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
  return (
    checkpoint?.version === version &&
    views.every(({ table }) => find.get(table.name) !== undefined)
  );
}

function discard(database: DatabaseSync, { projection, tables }: StoredCheckpoint): void {
  for (const table of JSON.parse(tables) as string[]) {
    database.exec(`DROP TABLE IF EXISTS ${quoted(table)}`);
  }
  database.prepare('DELETE FROM projection_checkpoint WHERE projection = ?').run(projection);
}

function begin(database: DatabaseSync, { name, version, views }: Projection): void {
  for (const view of views) database.exec(tableSql(view));
  const tables = JSON.stringify(views.map(({ table }) => table.name));
  database
    .prepare("INSERT INTO projection_checkpoint VALUES (?, ?, '', ?)")
    .run(name, version, tables);
}

/** Documents are looked up by key, so they are kept in its order; entries in the order they come. */
function tableSql({ kind, table }: View): string {
  const columns = Object.entries(table.columns).map(
    ([column, type]) => `${quoted(column)} ${SQL_TYPES[type]}`,
  );
  const key = `PRIMARY KEY (${listOf(table.primaryKey)})`;
  const options = kind === 'documents' ? 'STRICT, WITHOUT ROWID' : 'STRICT';
  const create = `CREATE TABLE ${quoted(table.name)} (${[...columns, key].join(', ')}) ${options}`;
  return [create, ...indexesSql(table)].join(';\n');
}

function indexesSql({ name, indexes }: Table): readonly string[] {
  return indexes.map((columns) => {
    const index = quoted([name, 'by', ...columns].join('_'));
    return `CREATE INDEX ${index} ON ${quoted(name)} (${listOf(columns)})`;
  });
}

export function listOf(columns: readonly string[]): string {
  return columns.map(quoted).join(', ');
}
