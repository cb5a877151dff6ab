import type { ExportTable, RowParts } from '../export-table.ts';
import { packageParts } from './package-parts.ts';
import { SHEET_END, SHEET_ROWS_MAX, sheetRows, sheetStart } from './sheet.ts';
import { ZipFile } from './zip-file.ts';

/** Characters that are compressed at a time: some dozens of rows, whatever a part has. */
const PIECE_LENGTH = 32_768;

/** A piece of a sheet, and which it is, from 1. */
interface SheetPiece {
  readonly sheet: number;
  readonly text: string;
}

/**
 * A table as an Excel workbook (ECMA-376), written as the rows come, in memory that does not grow
 * with them: one part of rows and one piece of a sheet. Amounts are number cells, dates are date
 * cells. Rows beyond the last of a sheet go on in a next sheet with the same headings.
 *
 * @throws ZipTooLarge when a sheet or the workbook is beyond 4 GiB
 */
export async function* xlsxOf<Row>(
  table: ExportTable<Row>,
  parts: RowParts<Row>,
  rowsMax = SHEET_ROWS_MAX,
): AsyncGenerator<Uint8Array, void> {
  const zip = new ZipFile();
  try {
    let sheet = 1;
    let entry = zip.begin(sheetPath(sheet));
    for await (const piece of sheetPieces(table, parts, rowsMax)) {
      if (piece.sheet !== sheet) {
        await entry.end();
        sheet = piece.sheet;
        entry = zip.begin(sheetPath(sheet));
      }
      await entry.push(Buffer.from(piece.text));
      yield* zip.taken();
    }
    await entry.end();
    for (const [path, content] of packageParts(table.name, sheet)) {
      const part = zip.begin(path);
      await part.push(Buffer.from(content));
      await part.end();
    }
    zip.end();
    yield* zip.taken();
  } finally {
    zip.abandon();
  }
}

async function* sheetPieces<Row>(
  table: ExportTable<Row>,
  parts: RowParts<Row>,
  rowsMax: number,
): AsyncGenerator<SheetPiece, void> {
  const rowAt = sheetRows(table);
  let sheet = 1;
  let place = 1;
  let text = sheetStart(table);
  for await (const rows of parts) {
    for (const row of rows) {
      if (place === rowsMax) {
        yield { sheet, text: text + SHEET_END };
        sheet += 1;
        place = 1;
        text = sheetStart(table);
      }
      place += 1;
      text += rowAt(row, place);
      if (text.length < PIECE_LENGTH) continue;
      yield { sheet, text };
      text = '';
    }
  }
  yield { sheet, text: text + SHEET_END };
}

function sheetPath(sheet: number): string {
  return `xl/worksheets/sheet${sheet}.xml`;
}
