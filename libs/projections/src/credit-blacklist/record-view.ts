import type { CalendarDate, ClauseId, Instant } from '@grants/kernel';
import type { TableSpec } from '../projection.ts';

/** A unit or person that has a credit record, and the code that is vouched for, if it is. */
export interface CreditSubjectRow {
  /** `<kind>:<subject>` */
  readonly key: string;
  readonly firstPosition: string;
  readonly firstRecordedAt: Instant;
  readonly attestedName: string | null;
  readonly attestedDocumentNumber: string | null;
  readonly attestedPosition: string | null;
  readonly attestedRecordedAt: Instant | null;
  readonly position: string;
}

export const creditSubjectTable: TableSpec<CreditSubjectRow> = {
  name: 'credit_subject',
  columns: {
    key: 'text',
    firstPosition: 'text',
    firstRecordedAt: 'text',
    attestedName: 'text?',
    attestedDocumentNumber: 'text?',
    attestedPosition: 'text?',
    attestedRecordedAt: 'text?',
    position: 'text',
  },
  primaryKey: ['key'],
  indexes: [],
};

/** Something on the record of a unit or person that counts for nothing once it is withdrawn. */
interface Withdrawable {
  readonly subjectKind: 'unit' | 'person';
  readonly subjectRef: string;
  readonly recordedPosition: string;
  readonly recordedAt: Instant;
  readonly withdrawnReason: string | null;
  readonly withdrawnPosition: string | null;
  readonly withdrawnRecordedAt: Instant | null;
  readonly position: string;
}

/** A recorded violation; withdrawn, it counts for nothing from the beginning. */
export interface ViolationRow extends Withdrawable {
  /** `<kind>:<subject>|<violation>` */
  readonly key: string;
  readonly violationId: string;
  readonly kind: string;
  readonly occurredOn: CalendarDate;
  readonly decidedOn: CalendarDate;
  readonly note: string;
  readonly documentNumber: string;
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
    recordedPosition: 'text',
    recordedAt: 'text',
    withdrawnReason: 'text?',
    withdrawnPosition: 'text?',
    withdrawnRecordedAt: 'text?',
    position: 'text',
  },
  primaryKey: ['key'],
  indexes: [['subjectRef']],
};

/** An entry in the research-integrity list (MH-1.6.16); withdrawn, it counts for nothing. */
export interface IntegrityEntryRow extends Withdrawable {
  /** `<kind>:<subject>|<entry>` */
  readonly key: string;
  readonly entryId: string;
  readonly projectId: string;
  readonly clause: ClauseId;
  readonly documentNumber: string;
  readonly enteredOn: CalendarDate;
}

export const integrityEntryTable: TableSpec<IntegrityEntryRow> = {
  name: 'integrity_entry',
  columns: {
    key: 'text',
    subjectKind: 'text',
    subjectRef: 'text',
    entryId: 'text',
    projectId: 'text',
    clause: 'text',
    documentNumber: 'text',
    enteredOn: 'text',
    recordedPosition: 'text',
    recordedAt: 'text',
    withdrawnReason: 'text?',
    withdrawnPosition: 'text?',
    withdrawnRecordedAt: 'text?',
    position: 'text',
  },
  primaryKey: ['key'],
  indexes: [['subjectRef']],
};
