import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

const STATEMENTS_MAX = 200;

/**
 * A node:sqlite connection as Kysely's SQLite dialect wants it. Amounts, known by the end of the
 * column's name, come out as bigint; other integers as number. Statements are kept and used again.
 */
export function kyselyDatabase(connection: DatabaseSync): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => connection.close(),
    prepare(sql) {
      const known = statements.get(sql);
      if (known !== undefined) return known;
      const statement = kyselyStatement(connection.prepare(sql));
      if (statements.size >= STATEMENTS_MAX) statements.clear();
      statements.set(sql, statement);
      return statement;
    },
  };
}

function kyselyStatement(statement: StatementSync): SqliteStatement {
  statement.setReadBigInts(true);
  const bind = (parameters: readonly unknown[]) => parameters as readonly SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...bind(parameters)).map(rowOf),
    run: (parameters) => statement.run(...bind(parameters)),
    *iterate(parameters) {
      for (const row of statement.iterate(...bind(parameters))) yield rowOf(row);
    },
  };
}

function rowOf(stored: Record<string, SQLOutputValue>): Record<string, SQLOutputValue> {
  const row: Record<string, SQLOutputValue> = {};
  for (const name of Object.keys(stored)) {
    const value = stored[name] ?? null;
    row[name] = typeof value === 'bigint' && !name.endsWith('_fen') ? Number(value) : value;
  }
  return row;
}
