import type { CalendarDate, Instant } from '@grants/kernel';
import type { TableSpec } from '../projection.ts';

/**
 * The accounts of a fund: the sources first, then where the money goes, in the order it goes through
 * them. A balance is debits less credits: a source stands negative (`transferred` positive where
 * more went out than came in), the others say where the money is now.
 *
 * `paid` is net of what came back from the bank and of what is asked back: recognising a recoverable
 * takes it out of `paid`. Recovered money stays in `recovered`; it is not available again by itself
 * but only by an adjustment of the appropriation, which has a document of its own.
 *
 * There is no account `released`: a release puts money back to `available`, and how much was
 * released is told by what moved from `committed` to `available`.
 */
export const ACCOUNTS = [
  'appropriation',
  'carried-in',
  'transferred',
  'available',
  'committed',
  'authorised',
  'paid',
  'recoverable',
  'recovered',
  'written-off',
  'carried-forward',
  'lapsed',
] as const;

export type Account = (typeof ACCOUNTS)[number];

/** One balanced movement of money: what is debited to one account is credited to another. */
export interface PostingRow {
  readonly position: string;
  readonly eventId: string;
  readonly type: string;
  readonly fundId: string;
  readonly projectId: string | null;
  readonly commitmentId: string | null;
  readonly debitAccount: Account;
  readonly creditAccount: Account;
  /** Never negative. */
  readonly amountFen: bigint;
  /**
   * The day it counts from: of payment, return, receipt or lapse where the event names one, else
   * `occurredOn`. A reversal counts from the day of what it reverses.
   */
  readonly effectiveOn: CalendarDate;
  readonly recordedAt: Instant;
  /**
   * The disbursement, recovery, transfer or lapse it belongs to; of what is carried over the end of
   * a year, the commitment in the other fund.
   */
  readonly reference: string | null;
  /** Number of the voucher or official document behind it. */
  readonly evidence: string | null;
  /** The fund the money goes to or comes from, where it changes funds. */
  readonly counterFundId: string | null;
  /** What it takes back, where it is a correction: number of a document or voucher, id of a receipt. */
  readonly corrects: string | null;
}

export const postingTable: TableSpec<PostingRow> = {
  name: 'posting',
  columns: {
    position: 'text',
    eventId: 'text',
    type: 'text',
    fundId: 'text',
    projectId: 'text?',
    commitmentId: 'text?',
    debitAccount: 'text',
    creditAccount: 'text',
    amountFen: 'fen',
    effectiveOn: 'text',
    recordedAt: 'text',
    reference: 'text?',
    evidence: 'text?',
    counterFundId: 'text?',
    corrects: 'text?',
  },
  primaryKey: ['position'],
  indexes: [
    ['fundId', 'position'],
    ['projectId', 'position'],
  ],
};

/**
 * What moved from one account of a fund to another, counting from one day and recorded on one day.
 * The key begins with fund and effective day, and the table is kept in its order: the turnovers of a
 * fund as of a date are one range of it, and what was known at a moment is what was recorded on the
 * days before, and of that day itself the postings one by one.
 */
export interface FundDayRow {
  /** `<fund>|<effective day>|<recorded day>|<debit account>|<credit account>` */
  readonly key: string;
  readonly fundId: string;
  readonly effectiveOn: CalendarDate;
  readonly recordedOn: CalendarDate;
  readonly debitAccount: Account;
  readonly creditAccount: Account;
  readonly amountFen: bigint;
  /** Position of its first posting and of its last. */
  readonly firstPosition: string;
  readonly position: string;
}

export const fundDayTable: TableSpec<FundDayRow> = {
  name: 'fund_day',
  columns: {
    key: 'text',
    fundId: 'text',
    effectiveOn: 'text',
    recordedOn: 'text',
    debitAccount: 'text',
    creditAccount: 'text',
    amountFen: 'fen',
    firstPosition: 'text',
    position: 'text',
  },
  primaryKey: ['key'],
  indexes: [],
};

/** A promise that the close of a fund's year listed as live, and how much of it. */
export interface YearEndCloseLineRow {
  readonly position: string;
  /** From 0, in the order of the listing. */
  readonly line: number;
  readonly eventId: string;
  readonly type: string;
  readonly fundId: string;
  readonly closeId: string;
  readonly commitmentId: string;
  /** The project, or the centre. */
  readonly projectId: string;
  readonly committedFen: bigint;
  readonly effectiveOn: CalendarDate;
  readonly recordedAt: Instant;
}

export const yearEndCloseLineTable: TableSpec<YearEndCloseLineRow> = {
  name: 'year_end_close_line',
  columns: {
    position: 'text',
    line: 'integer',
    eventId: 'text',
    type: 'text',
    fundId: 'text',
    closeId: 'text',
    commitmentId: 'text',
    projectId: 'text',
    committedFen: 'fen',
    effectiveOn: 'text',
    recordedAt: 'text',
  },
  primaryKey: ['position', 'line'],
  indexes: [],
};
