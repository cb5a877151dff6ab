import type { Programme, SelectionMechanism } from '@grants/domain';
import type { CalendarDate, Instant } from '@grants/kernel';
import type { TableSpec } from '../projection.ts';

/** A call as it stands now. Whether it is open on a day follows from its window. */
export interface CallRow {
  readonly callId: string;
  readonly programme: Programme;
  readonly year: number;
  readonly title: string;
  readonly policyVersion: string;
  readonly mechanism: SelectionMechanism;
  readonly challengeCount: number;
  readonly status: 'published' | 'withdrawn';
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly reviewDueOn: CalendarDate;
  readonly recommendFrom: number;
  readonly guideNumber: string;
  readonly withdrawnReason: string | null;
  readonly firstPosition: string;
  readonly position: string;
}

export const callTable: TableSpec<CallRow> = {
  name: 'call',
  columns: {
    callId: 'text',
    programme: 'text',
    year: 'integer',
    title: 'text',
    policyVersion: 'text',
    mechanism: 'text',
    challengeCount: 'integer',
    status: 'text',
    opensAt: 'text',
    closesAt: 'text',
    reviewDueOn: 'text',
    recommendFrom: 'integer',
    guideNumber: 'text',
    withdrawnReason: 'text?',
    firstPosition: 'text',
    position: 'text',
  },
  primaryKey: ['callId'],
  indexes: [['firstPosition']],
};
