import { csvRows } from './csv-rows.ts';
import type { FileMapping } from './file-mapping.ts';
import { listHeader } from './list-header.ts';
import type { ListHeader, NamedColumn } from './list-header.ts';
import type { SourceRow } from './source-row.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { xlsxRows } from './xlsx/xlsx-rows.ts';

/** How a list is laid out: its file, where its columns are named, and which are read. */
export interface ListLayout<Column extends NamedColumn> {
  readonly file: FileMapping;
  /** Where the column names stand, counted in rows from 1; rows above are not read. */
  readonly headerRow: number;
  readonly columns: readonly Column[];
}

/** A list that was read once from end to end, so that nothing fails half-way. */
export interface ListTable<Column extends NamedColumn> {
  readonly header: ListHeader<Column>;
  /** Rows below the header. */
  readonly rowCount: number;
  /** The rows below the header, read from the file again. */
  rows(): AsyncIterable<SourceRow>;
}

/**
 * Reads a list to its end to see that it can be read, and finds its columns.
 *
 * @throws UnreadableFile, WrongColumns; and what the file system says when there is no such file
 */
export async function openListTable<Column extends NamedColumn>(
  path: string,
  layout: ListLayout<Column>,
): Promise<ListTable<Column>> {
  let header: ListHeader<Column> | undefined;
  let rowNumber = 0;
  for await (const { cells } of allRows(path, layout)) {
    rowNumber += 1;
    if (rowNumber === layout.headerRow) header = listHeader(cells, layout.columns);
  }
  if (!header) {
    throw new UnreadableFile(`it ends before row ${layout.headerRow}, where its columns are named`);
  }
  const width = header.names.length;
  const rows = () => rowsBelow(allRows(path, layout), { layout, width });
  return { header, rowCount: rowNumber - layout.headerRow, rows };
}

function allRows(path: string, { file }: ListLayout<NamedColumn>): AsyncIterable<SourceRow> {
  return file.format === 'csv' ? csvRows(path, file) : xlsxRows(path, file);
}

async function* rowsBelow(
  rows: AsyncIterable<SourceRow>,
  { layout, width }: { layout: ListLayout<NamedColumn>; width: number },
): AsyncIterable<SourceRow> {
  let rowNumber = 0;
  for await (const row of rows) {
    rowNumber += 1;
    if (rowNumber <= layout.headerRow) continue;
    // A workbook stores no cell after the last one that is filled.
    yield layout.file.format === 'xlsx' ? { ...row, cells: filledUp(row.cells, width) } : row;
  }
}

function filledUp(cells: readonly string[], width: number): readonly string[] {
  return [...cells, ...Array<string>(Math.max(0, width - cells.length)).fill('')];
}
