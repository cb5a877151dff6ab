import type { CalendarDate, ClauseId, Instant } from '@grants/kernel';
import type { Verdict } from '@grants/policy';
import type { Account } from '../fund-commitment-ledger/view.ts';
import type { TableSpec } from '../projection.ts';

/** One event of the story of an application, project, case, centre or recognition. */
export interface HistoryRow {
  /** `application:<id>`, `project:<id>`, `case:<id>`, `centre:<id>` or `recognition:<id>` */
  readonly subject: string;
  readonly position: string;
  readonly eventId: string;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  /** Names the sentence that tells it: the type, or type and outcome, `AcceptanceConcluded.passed`. */
  readonly summaryKey: string;
  readonly occurredAt: Instant;
  readonly occurredOn: CalendarDate;
  readonly recordedAt: Instant;
  readonly backfillReason: string | null;
  readonly actorId: string;
  readonly actorRole: string;
  /** Clauses it rests on, separated by spaces, each once. */
  readonly clauses: string;
  /** The findings of the decision, JSON, when it had any. */
  readonly basis: string | null;
  /** The plain values of the event, a JSON object: amounts, dates, reasons, numbers. */
  readonly facts: string;
  readonly fundId: string | null;
  readonly debitAccount: Account | null;
  readonly creditAccount: Account | null;
  readonly amountFen: bigint | null;
}

export const historyTable: TableSpec<HistoryRow> = {
  name: 'history',
  columns: {
    subject: 'text',
    position: 'text',
    eventId: 'text',
    stream: 'text',
    revision: 'integer',
    type: 'text',
    summaryKey: 'text',
    occurredAt: 'text',
    occurredOn: 'text',
    recordedAt: 'text',
    backfillReason: 'text?',
    actorId: 'text',
    actorRole: 'text',
    clauses: 'text',
    basis: 'text?',
    facts: 'text',
    fundId: 'text?',
    debitAccount: 'text?',
    creditAccount: 'text?',
    amountFen: 'fen?',
  },
  primaryKey: ['subject', 'position'],
  indexes: [],
};

/** That a project or a case belongs to the story of an application. */
export interface HistoryLinkRow {
  readonly applicationId: string;
  /** `project:<id>` or `case:<id>` */
  readonly subject: string;
  readonly position: string;
}

export const historyLinkTable: TableSpec<HistoryLinkRow> = {
  name: 'history_link',
  columns: { applicationId: 'text', subject: 'text', position: 'text' },
  primaryKey: ['applicationId', 'subject', 'position'],
  indexes: [['subject']],
};

/** What a rule said, as `findings` below have it. */
export type FoundVerdict = Verdict;

/** That an event rests on a clause: where a clause was applied. */
export interface HistoryClauseRow {
  readonly clause: ClauseId;
  readonly position: string;
  /** As in the history; `unit:<credit code>` of a ban, `draw:<id>` of a sample. */
  readonly subject: string;
  readonly type: string;
  /** Names the sentence that tells it, as in the history. */
  readonly summaryKey: string;
  readonly occurredOn: CalendarDate;
  readonly recordedAt: Instant;
  /** What its rules said, `<rule>=<verdict>` each once, between spaces; empty without a finding. */
  readonly findings: string;
}

export const historyClauseTable: TableSpec<HistoryClauseRow> = {
  name: 'history_clause',
  columns: {
    clause: 'text',
    position: 'text',
    subject: 'text',
    type: 'text',
    summaryKey: 'text',
    occurredOn: 'text',
    recordedAt: 'text',
    findings: 'text',
  },
  primaryKey: ['clause', 'position'],
  indexes: [['clause', 'subject']],
};
