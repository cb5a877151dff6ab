import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { ExportTable, RowParts } from '../export-table.ts';
import { packageParts } from './package-parts.ts';
import { SHEET_END, SHEET_ROWS_MAX, sheetRow, sheetStart } from './sheet.ts';

/** Exports are read once and travel once: quick beats small. */
const DEFLATE_LEVEL = 3;
/** Every workbook of the same rows is the same file: an entry of a zip must have some date. */
const ENTRY_DATE = '2000-01-01T00:00:00';

/**
 * A table as an Excel workbook (ECMA-376), written as the rows come, in memory that does not grow
 * with them. Amounts are number cells, dates are date cells. Rows beyond the last of a sheet go on
 * in a next sheet with the same headings.
 */
export async function* xlsxOf<Row>(
  table: ExportTable<Row>,
  parts: RowParts<Row>,
  rowsMax = SHEET_ROWS_MAX,
): AsyncGenerator<Uint8Array, void> {
  const workbook = new Workbook(table, rowsMax);
  for await (const rows of parts) {
    for (const row of rows) workbook.add(row);
    yield* workbook.written();
  }
  workbook.end();
  yield* workbook.written();
}

class Workbook<Row> {
  private chunks: Uint8Array[] = [];
  private readonly zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.chunks.push(chunk);
  });
  private sheet: ZipDeflate;
  private sheetCount = 1;
  private rowCount = 1;
  private text = '';

  constructor(
    private readonly table: ExportTable<Row>,
    private readonly rowsMax: number,
  ) {
    this.sheet = this.begun();
  }

  add(row: Row): void {
    if (this.rowCount === this.rowsMax) this.turnOver();
    this.rowCount += 1;
    this.text += sheetRow(this.table.columns, row, this.rowCount);
  }

  end(): void {
    this.sheet.push(strToU8(this.text + SHEET_END), true);
    this.text = '';
    for (const [path, content] of packageParts(this.table.name, this.sheetCount)) {
      this.entry(path).push(strToU8(content), true);
    }
    this.zip.end();
  }

  /** What was compressed since it was asked last. */
  *written(): Generator<Uint8Array, void> {
    if (this.text !== '') this.sheet.push(strToU8(this.text));
    this.text = '';
    const { chunks } = this;
    this.chunks = [];
    yield* chunks;
  }

  private turnOver(): void {
    this.sheet.push(strToU8(this.text + SHEET_END), true);
    this.text = '';
    this.sheetCount += 1;
    this.rowCount = 1;
    this.sheet = this.begun();
  }

  private begun(): ZipDeflate {
    this.text = sheetStart(this.table);
    return this.entry(`xl/worksheets/sheet${this.sheetCount}.xml`);
  }

  private entry(path: string): ZipDeflate {
    const entry = new ZipDeflate(path, { level: DEFLATE_LEVEL });
    entry.mtime = ENTRY_DATE;
    this.zip.add(entry);
    return entry;
  }
}
