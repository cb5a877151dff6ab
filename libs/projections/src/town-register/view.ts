import type { CalendarDate, Instant } from '@grants/kernel';
import type { TableSpec } from '../projection.ts';

/** What was learned of the town that the unit of a project or centre is registered in. */
export interface TownRow {
  readonly position: string;
  /** The project, or the centre. */
  readonly projectId: string;
  /** Town, sub-district or zone; null where the record has none. */
  readonly town: string | null;
  readonly effectiveOn: CalendarDate;
  readonly recordedAt: Instant;
}

export const townTable: TableSpec<TownRow> = {
  name: 'town',
  columns: {
    position: 'text',
    projectId: 'text',
    town: 'text?',
    effectiveOn: 'text',
    recordedAt: 'text',
  },
  primaryKey: ['position'],
  indexes: [],
};
