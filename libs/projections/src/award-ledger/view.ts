import type { CalendarDate, Instant } from '@grants/kernel';
import type { Account } from '../fund-commitment-ledger/view.ts';
import type { TableSpec } from '../projection.ts';

/**
 * What the stream of a project or centre says about its money, fund by fund, as a movement between
 * the accounts of that fund. The postings of the funds follow from it by reactions and are told by
 * other events: the two are computed apart, and the tie-out compares them.
 */
export interface AwardPostingRow {
  readonly position: string;
  /** From 0: an event has a line for each fund it draws on. */
  readonly line: number;
  readonly eventId: string;
  readonly type: string;
  readonly fundId: string;
  /** The project, or the centre. */
  readonly projectId: string;
  readonly commitmentId: string;
  readonly debitAccount: Account;
  readonly creditAccount: Account;
  /** Never negative. */
  readonly amountFen: bigint;
  readonly effectiveOn: CalendarDate;
  readonly recordedAt: Instant;
  /** The disbursement or recovery it belongs to. */
  readonly reference: string | null;
}

export const awardPostingTable: TableSpec<AwardPostingRow> = {
  name: 'award_posting',
  columns: {
    position: 'text',
    line: 'integer',
    eventId: 'text',
    type: 'text',
    fundId: 'text',
    projectId: 'text',
    commitmentId: 'text',
    debitAccount: 'text',
    creditAccount: 'text',
    amountFen: 'fen',
    effectiveOn: 'text',
    recordedAt: 'text',
    reference: 'text?',
  },
  primaryKey: ['position', 'line'],
  indexes: [],
};

/**
 * What the approval awarded, fund by fund: told by the application's stream (of a centre, its own).
 * What the funds promised and what became of it are other events, and must add up to it.
 */
export interface AwardShareRow {
  readonly position: string;
  /** From 0: an award has a line for each fund that promised a share of it. */
  readonly line: number;
  readonly eventId: string;
  readonly type: string;
  readonly fundId: string;
  /** The project, or the centre. */
  readonly projectId: string;
  readonly commitmentId: string;
  readonly amountFen: bigint;
  readonly effectiveOn: CalendarDate;
  readonly recordedAt: Instant;
}

export const awardShareTable: TableSpec<AwardShareRow> = {
  name: 'award_share',
  columns: {
    position: 'text',
    line: 'integer',
    eventId: 'text',
    type: 'text',
    fundId: 'text',
    projectId: 'text',
    commitmentId: 'text',
    amountFen: 'fen',
    effectiveOn: 'text',
    recordedAt: 'text',
  },
  primaryKey: ['position', 'line'],
  indexes: [],
};
