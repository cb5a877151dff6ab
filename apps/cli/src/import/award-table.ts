import { awardHeader } from './award-header.ts';
import type { AwardHeader } from './award-header.ts';
import type { SourceRow } from './award-row.ts';
import { csvRows } from './csv-rows.ts';
import type { AwardMapping } from './mapping.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { xlsxRows } from './xlsx/xlsx-rows.ts';

/** A list of awards that was read once from end to end, so that nothing fails half-way. */
export interface AwardTable {
  readonly header: AwardHeader;
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
export async function openAwardTable(path: string, mapping: AwardMapping): Promise<AwardTable> {
  let header: AwardHeader | undefined;
  let rowNumber = 0;
  for await (const { cells } of allRows(path, mapping)) {
    rowNumber += 1;
    if (rowNumber === mapping.headerRow) header = awardHeader(cells, mapping.columns);
  }
  if (!header) {
    throw new UnreadableFile(
      `it ends before row ${mapping.headerRow}, where its columns are named`,
    );
  }
  const width = header.names.length;
  const rows = () => rowsBelow(allRows(path, mapping), { mapping, width });
  return { header, rowCount: rowNumber - mapping.headerRow, rows };
}

function allRows(path: string, { file }: AwardMapping): AsyncIterable<SourceRow> {
  return file.format === 'csv' ? csvRows(path, file) : xlsxRows(path, file);
}

async function* rowsBelow(
  rows: AsyncIterable<SourceRow>,
  { mapping, width }: { mapping: AwardMapping; width: number },
): AsyncIterable<SourceRow> {
  let rowNumber = 0;
  for await (const row of rows) {
    rowNumber += 1;
    if (rowNumber <= mapping.headerRow) continue;
    // A workbook stores no cell after the last one that is filled.
    yield mapping.file.format === 'xlsx' ? { ...row, cells: filledUp(row.cells, width) } : row;
  }
}

function filledUp(cells: readonly string[], width: number): readonly string[] {
  return [...cells, ...Array<string>(Math.max(0, width - cells.length)).fill('')];
}
