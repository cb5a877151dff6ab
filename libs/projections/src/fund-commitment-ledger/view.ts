import type { CalendarDate, Instant } from '@grants/kernel';
import type { TableSpec } from '../projection.ts';

/**
 * The accounts of a fund, in the order money goes through them. A balance is debits less credits:
 * `appropriation` is the source and stands negative, the others say where the money is now.
 *
 * `paid` is net of what is asked back: recognising a recoverable takes it out of `paid`. Recovered
 * money stays in `recovered`; it is not available again by itself but only by an adjustment of the
 * appropriation, which has a document of its own.
 *
 * There is no account `released`: a release puts money back to `available`, and how much was
 * released is told by the turnovers, debits of `available` less credits of `appropriation`.
 */
export const ACCOUNTS = [
  'appropriation',
  'available',
  'committed',
  'authorised',
  'paid',
  'recoverable',
  'recovered',
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
  /** The day it counts from: of payment or receipt where the event names one, else `occurredOn`. */
  readonly effectiveOn: CalendarDate;
  readonly recordedAt: Instant;
  /** The disbursement or recovery it belongs to. */
  readonly reference: string | null;
  /** Number of the voucher or official document behind it. */
  readonly evidence: string | null;
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
  },
  primaryKey: ['position'],
  indexes: [
    ['fundId', 'position'],
    ['projectId', 'position'],
  ],
};

/**
 * What moved on one account of one fund on one day. The balance on a date is the sum over the days
 * up to it, so events recorded late and out of order need no other row touched.
 */
export interface FundDayRow {
  /** `<fund>|<account>|<day>` */
  readonly key: string;
  readonly fundId: string;
  readonly account: Account;
  readonly day: CalendarDate;
  readonly debitFen: bigint;
  readonly creditFen: bigint;
  readonly position: string;
}

export const fundDayTable: TableSpec<FundDayRow> = {
  name: 'fund_day',
  columns: {
    key: 'text',
    fundId: 'text',
    account: 'text',
    day: 'text',
    debitFen: 'fen',
    creditFen: 'fen',
    position: 'text',
  },
  primaryKey: ['key'],
  indexes: [['fundId', 'day']],
};
