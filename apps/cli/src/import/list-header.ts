import { plainText } from './cell-text.ts';

/** A column that a mapping names. */
export interface NamedColumn {
  /** Its name in the header row. */
  readonly column: string;
}

/** The header of a list: its names, and where each mapped column stands. */
export interface ListHeader<Column extends NamedColumn> {
  readonly names: readonly string[];
  readonly columns: readonly MappedColumn<Column>[];
}

/** A declared column and its place in every row, counted from 0. */
export interface MappedColumn<Column extends NamedColumn> {
  readonly mapped: Column;
  readonly position: number;
}

/** The list's columns are not those the mapping names. */
export class WrongColumns extends Error {
  override readonly name = 'WrongColumns';
}

/** Finds the declared columns in a header row. @throws WrongColumns naming those that are there */
export function listHeader<Column extends NamedColumn>(
  cells: readonly string[],
  columns: readonly Column[],
): ListHeader<Column> {
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
