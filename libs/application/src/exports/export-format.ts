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

/** What a file is made of: the items of a list, and the rows each of them has in a table. */
export interface Tabled<Item, Row> {
  readonly table: ExportTable<Row>;
  readonly items: RowParts<Item>;
  readonly rowsOf: (item: Item) => readonly Row[];
}

/** Items in a format: as rows of a table, or as JSON Lines, an item each. */
export function tableAs<Item, Row>(
  format: TableFormat,
  { table, items, rowsOf }: Tabled<Item, Row>,
): Chunks {
  switch (format) {
    case 'csv':
      return csvOf(table, eachAs(items, rowsOf));
    case 'xlsx':
      return xlsxOf(table, eachAs(items, rowsOf));
    case 'jsonl':
      return jsonLinesOf(items);
  }
}

async function* eachAs<Item, Row>(
  items: RowParts<Item>,
  rowsOf: (item: Item) => readonly Row[],
): RowParts<Row> {
  for await (const part of items) yield part.flatMap(rowsOf);
}

async function* jsonLinesOf<Item>(items: RowParts<Item>): Chunks {
  for await (const part of items) {
    yield part.map((item) => `${JSON.stringify(item)}\n`).join('');
  }
}
