import type { CalendarDate, ClauseId } from '@grants/kernel';
import type { TableSpec } from '../projection.ts';

/** What is due. The last three are terms: they end by themselves and are nobody's omission. */
export const DUTY_KINDS = [
  'application-review',
  'centre-review',
  'execution-period',
  'centre-evaluation',
  'implementation-report',
  'recovery',
  'recovery-review',
  'public-notice',
  'recognition-validity',
  'ban',
] as const;

export type DutyKind = (typeof DUTY_KINDS)[number];

/** Whose duty it is: 科技主管部门, the unit itself, or 科研诚信管理. */
export type DutyHolder = 'science-and-technology-commission' | 'unit' | 'credit-management';

/**
 * One thing that is due on a day. Whether it is open, overdue or done is told for a day by whoever
 * asks: no row changes because time passes.
 */
export interface DutyRow {
  /** `<kind>|<subject>` and what tells several of a kind apart: year, recovery, case and round, ban, notice. */
  readonly key: string;
  readonly kind: DutyKind;
  /** `application:<id>`, `project:<id>`, `centre:<id>`, `recognition:<id>`, `unit:<code>`, `person:<ref>` */
  readonly subject: string;
  /** Credit code of the unit, where the duty is about a unit itself. */
  readonly unit: string | null;
  readonly holder: DutyHolder;
  readonly clause: ClauseId;
  /** The day from which it is known to be due. */
  readonly sinceOn: CalendarDate;
  /** The last day, as set when it arose; {@link DutyDeadlineRow} has later ones. */
  readonly dueOn: CalendarDate;
  /** Whose deadlines move it, `call:<id>` or `project:<id>`. */
  readonly deadlineKey: string | null;
  /** 1 when it is a term that is over after its last day. */
  readonly isTerm: number;
  /** 1 when it ends with its subject: no report of a recognition that was revoked. */
  readonly endsWithSubject: number;
  /** What of a recovery has not come in. */
  readonly outstandingFen: bigint | null;
  readonly doneOn: CalendarDate | null;
  readonly position: string;
}

export const dutyTable: TableSpec<DutyRow> = {
  name: 'duty',
  columns: {
    key: 'text',
    kind: 'text',
    subject: 'text',
    unit: 'text?',
    holder: 'text',
    clause: 'text',
    sinceOn: 'text',
    dueOn: 'text',
    deadlineKey: 'text?',
    isTerm: 'integer',
    endsWithSubject: 'integer',
    outstandingFen: 'fen?',
    doneOn: 'text?',
    position: 'text',
  },
  primaryKey: ['key'],
  indexes: [['subject'], ['dueOn']],
};

/** A last day that was moved: a call's window was extended, an execution period prolonged. */
export interface DutyDeadlineRow {
  readonly deadlineKey: string;
  readonly movedOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly position: string;
}

export const dutyDeadlineTable: TableSpec<DutyDeadlineRow> = {
  name: 'duty_deadline',
  columns: { deadlineKey: 'text', movedOn: 'text', dueOn: 'text', position: 'text' },
  primaryKey: ['deadlineKey', 'position'],
  indexes: [],
};

/** What duties are about: of which unit, how it is called, and when it ended. */
export interface DutySubjectRow {
  readonly subject: string;
  readonly creditCode: string;
  readonly title: string;
  readonly endedOn: CalendarDate | null;
  readonly position: string;
}

export const dutySubjectTable: TableSpec<DutySubjectRow> = {
  name: 'duty_subject',
  columns: {
    subject: 'text',
    creditCode: 'text',
    title: 'text',
    endedOn: 'text?',
    position: 'text',
  },
  primaryKey: ['subject'],
  indexes: [['creditCode']],
};
