import type { ExternalAwardContent } from '@grants/domain';
import { plainText } from './cell-text.ts';
import type { ColumnMapping } from './column-mapping.ts';
import type { ListHeader } from './list-header.ts';
import type { AwardMapping } from './mapping.ts';
import { readCell } from './read-cell.ts';
import type { SourceRow } from './source-row.ts';

/** Why a row is no award. */
export type RowReason =
  'blank-row' | 'repeated-header' | 'wrong-width' | 'missing-field' | 'unreadable-cell';

/** A cell that could not be read and was left out of the award. */
export interface LeftOut {
  readonly field: ColumnMapping['field'];
  readonly detail: string;
}

/** A row is no award, and why. */
export interface NoAward {
  readonly reason: RowReason;
  readonly detail: string;
}

/** What a row says: an award, or why it is none. */
export type RowReading =
  { readonly award: ExternalAwardContent; readonly leftOut: readonly LeftOut[] } | NoAward;

/** What every row of a list is read with. */
export interface AwardList {
  readonly source: string;
  readonly mapping: AwardMapping;
  readonly header: ListHeader<ColumnMapping>;
}

/** Reads one row as the mapping declares; what cannot be read is told, not thrown. */
export function readAwardRow(list: AwardList, { cells }: SourceRow): RowReading {
  const texts = cells.map(plainText);
  return notAnAward(list, texts) ?? readFields(list, texts);
}

function notAnAward({ mapping, header }: AwardList, texts: readonly string[]): NoAward | undefined {
  if (texts.every((text) => text === '' || mapping.blank.has(text))) {
    return { reason: 'blank-row', detail: 'every cell is blank' };
  }
  const title = header.columns.find(({ mapped }) => mapped.field === 'title');
  if (title !== undefined && texts[title.position] === title.mapped.column) {
    return { reason: 'repeated-header', detail: `the title is the column's own name` };
  }
  const width = header.names.length;
  if (texts.length >= width && texts.slice(width).every((text) => text === '')) return undefined;
  return { reason: 'wrong-width', detail: `${texts.length} cells under ${width} columns` };
}

function readFields({ source, mapping, header }: AwardList, texts: readonly string[]): RowReading {
  let fields: Partial<ExternalAwardContent> = {};
  const leftOut: LeftOut[] = [];
  for (const { mapped, position } of header.columns) {
    const reading = readColumn(mapped, texts[position] ?? '', mapping.blank);
    if ('reason' in reading) return reading;
    if ('fields' in reading) fields = { ...fields, ...reading.fields };
    else leftOut.push(reading.leftOut);
  }
  const { title } = fields;
  if (title === undefined) return missing('title');
  return { award: { ...fields, title, source, level: mapping.level }, leftOut };
}

type ColumnReading =
  { readonly fields: Partial<ExternalAwardContent> } | { readonly leftOut: LeftOut } | NoAward;

function readColumn(
  mapped: ColumnMapping,
  cell: string,
  blank: ReadonlySet<string>,
): ColumnReading {
  if (cell === '' || blank.has(cell) || mapped.blank.has(cell)) {
    return mapped.required ? missing(mapped.column) : { fields: {} };
  }
  const reading = readCell(mapped, cell);
  if ('fields' in reading) return reading;
  const detail = `${mapped.column} "${cell}": ${reading.unreadable}`;
  if (mapped.unreadable === 'reject') return { reason: 'unreadable-cell', detail };
  return { leftOut: { field: mapped.field, detail } };
}

function missing(column: string): NoAward {
  return { reason: 'missing-field', detail: `${column} is blank` };
}
