import type { AwardLevel } from '@grants/domain';
import type { CalendarDate } from '@grants/kernel';
import type { TableSpec } from '../projection.ts';

/** An award of another funder, as its list last told it; null is what the list left blank. */
export interface ExternalAwardRow {
  readonly awardId: string;
  /** The list it was read from. */
  readonly source: string;
  /** Whose money it is. */
  readonly level: AwardLevel;
  readonly awardNumber: string | null;
  readonly title: string;
  readonly unitName: string | null;
  readonly creditCode: string | null;
  readonly leader: string | null;
  readonly category: string | null;
  readonly amountFen: bigint | null;
  readonly awardedOn: CalendarDate | null;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  /** Of the award; of its first day where the list tells no day of award. */
  readonly year: number | null;
  /** How often its list was found to say something else. */
  readonly corrections: number;
  readonly firstPosition: string;
  readonly position: string;
}

export const externalAwardTable: TableSpec<ExternalAwardRow> = {
  name: 'external_award',
  columns: {
    awardId: 'text',
    source: 'text',
    level: 'text',
    awardNumber: 'text?',
    title: 'text',
    unitName: 'text?',
    creditCode: 'text?',
    leader: 'text?',
    category: 'text?',
    amountFen: 'fen?',
    awardedOn: 'text?',
    startsOn: 'text?',
    endsOn: 'text?',
    year: 'integer?',
    corrections: 'integer',
    firstPosition: 'text',
    position: 'text',
  },
  primaryKey: ['awardId'],
  // Each filter has its awards in the order of the register; names are looked through in the last.
  indexes: [
    ['source', 'firstPosition'],
    ['level', 'firstPosition'],
    ['year', 'firstPosition'],
    ['firstPosition', 'unitName', 'creditCode'],
  ],
};
