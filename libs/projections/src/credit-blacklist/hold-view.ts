import type { CalendarDate, ClauseId, Instant } from '@grants/kernel';
import type { TableSpec } from '../projection.ts';

/** A hold that a ban placed on something of the unit it is in force for, and its release. */
export interface BanHoldRow {
  /** `<kind>:<id>|<hold>` */
  readonly key: string;
  /** What it was placed on. */
  readonly heldKind: 'application' | 'project' | 'centre' | 'recognition';
  readonly heldId: string;
  readonly holdId: string;
  /** The ban, by the id it has on the record of the unit it was imposed on. */
  readonly banId: string;
  /** The clause by which the ban stops it. */
  readonly clause: ClauseId;
  /** Last day of the ban as imposed; the hold stops nothing after it. */
  readonly until: CalendarDate | null;
  readonly heldOn: CalendarDate;
  readonly heldPosition: string;
  readonly heldRecordedAt: Instant;
  readonly releasedOn: CalendarDate | null;
  readonly releaseReason: string | null;
  readonly releasedPosition: string | null;
  readonly releasedRecordedAt: Instant | null;
  readonly position: string;
}

export const banHoldTable: TableSpec<BanHoldRow> = {
  name: 'ban_hold',
  columns: {
    key: 'text',
    heldKind: 'text',
    heldId: 'text',
    holdId: 'text',
    banId: 'text',
    clause: 'text',
    until: 'text?',
    heldOn: 'text',
    heldPosition: 'text',
    heldRecordedAt: 'text',
    releasedOn: 'text?',
    releaseReason: 'text?',
    releasedPosition: 'text?',
    releasedRecordedAt: 'text?',
    position: 'text',
  },
  primaryKey: ['key'],
  indexes: [['heldId']],
};
