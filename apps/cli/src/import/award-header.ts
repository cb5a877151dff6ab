import { plainText } from './cell-text.ts';
import type { ColumnMapping } from './column-mapping.ts';

/** The header of a list: its names, and where each mapped column stands. */
export interface AwardHeader {
  readonly names: readonly string[];
  readonly columns: readonly MappedColumn[];
}

/** A declared column and its place in every row, counted from 0. */
export interface MappedColumn {
  readonly mapped: ColumnMapping;
  readonly position: number;
}

/** The list's columns are not those the mapping names. */
export class WrongColumns extends Error {
  override readonly name = 'WrongColumns';
}

/** Finds the declared columns in a header row. @throws WrongColumns naming those that are there */
export function awardHeader(
  cells: readonly string[],
  columns: readonly ColumnMapping[],
): AwardHeader {
  const names = withoutTrailingBlanks(cells.map(plainText));
  const missing = columns.map(({ column }) => column).filter((name) => !names.includes(name));
  if (missing.length > 0) {
    throw new WrongColumns(
      `the list has no column ${quoted(missing)}; its columns are ${quoted(names)}`,
    );
  }
  const twice = columns
    .map(({ column }) => column)
    .find((name) => names.indexOf(name) !== names.lastIndexOf(name));
  if (twice !== undefined)
    throw new WrongColumns(`the list has the column ${quoted([twice])} twice`);
  return {
    names,
    columns: columns.map((mapped) => ({ mapped, position: names.indexOf(mapped.column) })),
  };
}

function withoutTrailingBlanks(names: readonly string[]): readonly string[] {
  return names.slice(0, names.findLastIndex((name) => name !== '') + 1);
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
