import type { CalendarDate } from '@grants/kernel';
import type { TableSpec } from '../projection.ts';

/** An accepted result that public-interest users of the district may use for free (MH-1.6.15). */
export interface OpenUseRow {
  readonly projectId: string;
  readonly title: string;
  readonly registeredOn: CalendarDate;
  readonly firstPosition: string;
  readonly position: string;
}

export const openUseTable: TableSpec<OpenUseRow> = {
  name: 'open_use',
  columns: {
    projectId: 'text',
    title: 'text',
    registeredOn: 'text',
    firstPosition: 'text',
    position: 'text',
  },
  primaryKey: ['projectId'],
  indexes: [['firstPosition']],
};
