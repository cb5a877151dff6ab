import { csvOf } from './csv.ts';
import type { ExportTable, RowParts } from './export-table.ts';
import { xlsxOf } from './xlsx/xlsx.ts';

/** The formats every table can be had in. */
export const TABLE_FORMATS = ['csv', 'xlsx', 'jsonl'] as const;
/** The formats of postings: `hledger` is a journal of the plain-text accounting tool. */
export const POSTING_FORMATS = [...TABLE_FORMATS, 'hledger'] as const;

export type TableFormat = (typeof TABLE_FORMATS)[number];
export type ExportFormat = (typeof POSTING_FORMATS)[number];

/** Media type and ending of a file, by format. */
export const FILE_KINDS: Readonly<
  Record<ExportFormat, { readonly mediaType: string; readonly extension: string }>
> = {
  csv: { mediaType: 'text/csv; charset=utf-8; header=present', extension: 'csv' },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
  },
  jsonl: { mediaType: 'application/jsonl; charset=utf-8', extension: 'jsonl' },
  hledger: { mediaType: 'text/plain; charset=utf-8', extension: 'journal' },
};

/** A file as it is written, a piece at a time. */
export type Chunks = AsyncGenerator<string | Uint8Array, void>;

/** A table in a format; JSON Lines have the rows as queries answer them. */
export function tableAs<Row>(
  format: TableFormat,
  table: ExportTable<Row>,
  parts: RowParts<Row>,
): Chunks {
  switch (format) {
    case 'csv':
      return csvOf(table, parts);
    case 'xlsx':
      return xlsxOf(table, parts);
    case 'jsonl':
      return linesOf(parts);
  }
}

async function* linesOf<Row>(parts: RowParts<Row>): Chunks {
  for await (const rows of parts) {
    yield rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  }
}
