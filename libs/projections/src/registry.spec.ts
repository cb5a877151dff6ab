import { describe, expect, it } from '@jest/globals';
import { projections } from './registry.ts';
import { rowsOf, twice } from './specs/rows-of.ts';
import { EVENT_TYPES, ledgerSequence, sample } from './specs/sample-events.ts';

const views = projections.flatMap((projection) => projection.views);

describe('the projections of the ledger', () => {
  it.each(projections.map((projection) => [projection.name, projection] as const))(
    '%s: every event delivered twice makes the same rows',
    (_name, projection) => {
      const next = ledgerSequence();
      const events = EVENT_TYPES.map((type) => next(sample(type)));
      expect(rowsOf(projection, twice(events))).toEqual(rowsOf(projection, events));
    },
  );

  it('have names of their own, and so have their tables', () => {
    const names = projections.map((projection) => projection.name);
    const tables = views.map((view) => view.table.name);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(tables).size).toBe(tables.length);
  });

  it('name columns of fen by their ending, which is how they are read', () => {
    for (const { table } of views) {
      for (const [column, type] of Object.entries(table.columns)) {
        expect([column, column.endsWith('Fen')]).toEqual([column, type.startsWith('fen')]);
      }
    }
  });

  it('give rows of exactly the columns of their tables, of the types they say', () => {
    const next = ledgerSequence();
    const events = EVENT_TYPES.map((type) => next(sample(type)));
    for (const projection of projections) {
      const rows = rowsOf(projection, events);
      for (const { table } of projection.views) {
        expect(rows[table.name]?.length).toBeGreaterThan(0);
        for (const row of rows[table.name] ?? []) {
          const cells = Object.entries(row).map(([column, cell]) => [column, typeOf(cell)]);
          expect(cells.sort()).toEqual(
            Object.entries(table.columns)
              .map(([column, type]) => [
                column,
                isEmpty(row, column, type) ? 'null' : type.replace('?', ''),
              ])
              .sort(),
          );
        }
      }
    }
  });

  it('index columns they have', () => {
    for (const { table } of views) {
      const columns = Object.keys(table.columns);
      expect(columns).toEqual(expect.arrayContaining([...table.primaryKey]));
      expect(columns).toEqual(expect.arrayContaining(table.indexes.flat()));
    }
  });
});

function typeOf(cell: unknown): string {
  if (cell === null) return 'null';
  const types: Record<string, string> = { string: 'text', number: 'integer', bigint: 'fen' };
  return types[typeof cell] ?? typeof cell;
}

/** Whether a column that may be empty is empty in a row. */
function isEmpty(row: object, column: string, type: string): boolean {
  return type.endsWith('?') && new Map(Object.entries(row)).get(column) === null;
}
