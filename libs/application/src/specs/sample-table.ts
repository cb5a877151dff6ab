import { calendarDate, yuan } from '@grants/kernel';
import type { CalendarDate, Yuan } from '@grants/kernel';
import type { ExportTable, RowParts } from '../exports/export-table.ts';

export interface SampleRow {
  readonly note: string | null;
  readonly amount: Yuan | null;
  readonly on: CalendarDate | null;
  readonly times: number | null;
}

/** A table with a column of every kind. */
export const SAMPLE_TABLE: ExportTable<SampleRow> = {
  name: '样表',
  columns: [
    { heading: '摘要', kind: 'text', cell: (row) => row.note },
    { heading: '金额', kind: 'money', cell: (row) => row.amount },
    { heading: '日期', kind: 'date', cell: (row) => row.on },
    { heading: '笔数', kind: 'count', cell: (row) => row.times },
  ],
};

export function sampleRow(over: Partial<SampleRow>): SampleRow {
  return { note: '首笔', amount: yuan('1.00'), on: calendarDate('2022-07-15'), times: 1, ...over };
}

export async function* partsOf<Row>(...parts: readonly (readonly Row[])[]): RowParts<Row> {
  for (const part of parts) yield await Promise.resolve(part);
}
