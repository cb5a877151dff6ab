import type { CalendarDate, ClauseId, Instant } from '@grants/kernel';
import type { TableSpec } from '../projection.ts';

/** Who a credit record is about: a unit by credit code, a person by keyed hash. */
interface OfSubject {
  readonly subjectKind: 'unit' | 'person';
  readonly subjectRef: string;
}

/** A ban of a unit or person, with what was known of it when. */
export interface BanRow extends OfSubject {
  /** `<kind>:<subject>|<ban>` */
  readonly key: string;
  readonly banId: string;
  readonly ground: string;
  readonly clause: ClauseId;
  /** Programmes it closes, separated by spaces. */
  readonly programmes: string;
  readonly firstDay: CalendarDate;
  /** The last day as imposed. */
  readonly lastDay: CalendarDate;
  readonly liftedOn: CalendarDate | null;
  /** The last day as it now stands: the day before it was lifted, when it was. */
  readonly effectiveLastDay: CalendarDate;
  readonly documentNumber: string;
  readonly documentDate: CalendarDate;
  readonly liftReason: string | null;
  readonly imposedPosition: string;
  readonly imposedRecordedAt: Instant;
  readonly liftedPosition: string | null;
  readonly liftedRecordedAt: Instant | null;
  readonly position: string;
}

export const banTable: TableSpec<BanRow> = {
  name: 'ban',
  columns: {
    key: 'text',
    subjectKind: 'text',
    subjectRef: 'text',
    banId: 'text',
    ground: 'text',
    clause: 'text',
    programmes: 'text',
    firstDay: 'text',
    lastDay: 'text',
    liftedOn: 'text?',
    effectiveLastDay: 'text',
    documentNumber: 'text',
    documentDate: 'text',
    liftReason: 'text?',
    imposedPosition: 'text',
    imposedRecordedAt: 'text',
    liftedPosition: 'text?',
    liftedRecordedAt: 'text?',
    position: 'text',
  },
  primaryKey: ['key'],
  indexes: [['subjectRef'], ['imposedPosition']],
};

/** A recorded violation; withdrawn, it counts for nothing from the beginning. */
export interface ViolationRow extends OfSubject {
  /** `<kind>:<subject>|<violation>` */
  readonly key: string;
  readonly violationId: string;
  readonly kind: string;
  readonly occurredOn: CalendarDate;
  readonly decidedOn: CalendarDate;
  readonly note: string;
  readonly documentNumber: string;
  readonly withdrawnReason: string | null;
  readonly recordedPosition: string;
  readonly recordedAt: Instant;
  readonly withdrawnPosition: string | null;
  readonly withdrawnRecordedAt: Instant | null;
  readonly position: string;
}

export const violationTable: TableSpec<ViolationRow> = {
  name: 'violation',
  columns: {
    key: 'text',
    subjectKind: 'text',
    subjectRef: 'text',
    violationId: 'text',
    kind: 'text',
    occurredOn: 'text',
    decidedOn: 'text',
    note: 'text',
    documentNumber: 'text',
    withdrawnReason: 'text?',
    recordedPosition: 'text',
    recordedAt: 'text',
    withdrawnPosition: 'text?',
    withdrawnRecordedAt: 'text?',
    position: 'text',
  },
  primaryKey: ['key'],
  indexes: [['subjectRef']],
};

/** An entry in the research-integrity list (MH-1.6.16). */
export interface IntegrityEntryRow extends OfSubject {
  readonly position: string;
  readonly entryId: string;
  readonly projectId: string;
  readonly clause: ClauseId;
  readonly documentNumber: string;
  readonly enteredOn: CalendarDate;
  readonly recordedAt: Instant;
}

export const integrityEntryTable: TableSpec<IntegrityEntryRow> = {
  name: 'integrity_entry',
  columns: {
    position: 'text',
    subjectKind: 'text',
    subjectRef: 'text',
    entryId: 'text',
    projectId: 'text',
    clause: 'text',
    documentNumber: 'text',
    enteredOn: 'text',
    recordedAt: 'text',
  },
  primaryKey: ['position'],
  indexes: [['subjectRef']],
};
