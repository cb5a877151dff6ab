import { addDays, yuanOf } from '@grants/kernel';
import type { CalendarDate, Yuan } from '@grants/kernel';
import { ACCOUNTS } from '@grants/projections';
import type { Account } from '@grants/projections';
import { balanceReader, turnoversOf } from './turnovers.ts';
import type { Movement, Turnovers } from './turnovers.ts';

/** The days of a period, both in it. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** One account over a period: `closing` = `opening` + `debit` − `credit`. */
export interface PeriodBalanceLine {
  readonly account: Account;
  /** Its balance at the end of the day before the period. */
  readonly opening: Yuan;
  readonly debit: Yuan;
  readonly credit: Yuan;
  /** Its balance at the end of the last day. */
  readonly closing: Yuan;
}

/** Every account over a period: what was there, what moved, what is there. */
export interface PeriodBalance extends Period {
  readonly lines: readonly PeriodBalanceLine[];
}

export function dayBefore({ from }: Pick<Period, 'from'>): CalendarDate {
  return addDays(from, -1);
}

/** @param before what moved before the period, and `within` in it */
export function periodBalanceOf(
  { from, to }: Period,
  before: readonly Movement[],
  within: readonly Movement[],
): PeriodBalance {
  const opening = balanceReader(turnoversOf(before));
  const moved = turnoversOf(within);
  return { from, to, lines: ACCOUNTS.map((account) => lineOf(account, opening(account), moved)) };
}

function lineOf(account: Account, openingFen: bigint, moved: Turnovers): PeriodBalanceLine {
  const { debitFen = 0n, creditFen = 0n } = moved.get(account) ?? {};
  return {
    account,
    opening: yuanOf(openingFen),
    debit: yuanOf(debitFen),
    credit: yuanOf(creditFen),
    closing: yuanOf(openingFen + debitFen - creditFen),
  };
}
