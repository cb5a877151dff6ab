import type { ExportTable, RowParts } from './export-table.ts';

/** Excel takes a CSV file for UTF-8 only when it begins so. */
const BYTE_ORDER_MARK = '\uFEFF';
const NEEDS_QUOTES = /[",\r\n]/;
/** A spreadsheet takes text that begins so for a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;

/**
 * A table as CSV (RFC 4180) that Excel opens: UTF-8 with a byte order mark, a line of headings,
 * amounts as decimals, dates as ISO dates. Text that a spreadsheet would run as a formula begins
 * with an apostrophe, as spreadsheets themselves write it.
 */
export async function* csvOf<Row>(
  { columns }: ExportTable<Row>,
  parts: RowParts<Row>,
): AsyncGenerator<string, void> {
  yield BYTE_ORDER_MARK + lineOf(columns.map(({ heading }) => heading));
  for await (const rows of parts) {
    yield rows
      .map((row) =>
        lineOf(
          columns.map(({ cell, kind }) => {
            const value = String(cell(row) ?? '');
            return kind === 'text' && FORMULA_START.test(value) ? `'${value}` : value;
          }),
        ),
      )
      .join('');
  }
}

function lineOf(cells: readonly string[]): string {
  const quoted = cells.map((cell) =>
    NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
  );
  return `${quoted.join(',')}\r\n`;
}
