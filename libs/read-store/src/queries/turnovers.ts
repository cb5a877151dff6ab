import { yuanOf } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import { ACCOUNTS } from '@grants/projections';
import type { Account } from '@grants/projections';

/** What moved from one account to another. */
export interface Movement {
  readonly debitAccount: Account;
  readonly creditAccount: Account;
  readonly amountFen: bigint;
}

/** What was debited and credited to an account. */
export interface Turnover {
  readonly debitFen: bigint;
  readonly creditFen: bigint;
}

export type Turnovers = ReadonlyMap<Account, Turnover>;

/** Where the money committed to a project is, and what came and went over the end of a year. */
export interface AwardBalances {
  readonly committed: Yuan;
  readonly authorised: Yuan;
  /** Net of what came back from the bank and of what is asked back. */
  readonly paid: Yuan;
  readonly recoverable: Yuan;
  readonly recovered: Yuan;
  readonly writtenOff: Yuan;
  /** Promised by the fund of another year from then on. */
  readonly carriedForward: Yuan;
  /** A memo: how much of what was committed went back to `available`. */
  readonly released: Yuan;
}

/**
 * Where the money of a fund is: available + committed + authorised + paid + recoverable + recovered
 * + writtenOff + carriedForward + lapsed = appropriated + carriedIn + transferred.
 */
export interface FundBalances extends AwardBalances {
  readonly appropriated: Yuan;
  readonly carriedIn: Yuan;
  /** Received from other funds less given to them. */
  readonly transferred: Yuan;
  readonly available: Yuan;
  readonly lapsed: Yuan;
}

export interface TrialBalanceLine {
  readonly account: Account;
  readonly debit: Yuan;
  readonly credit: Yuan;
  /** Debit less credit. */
  readonly balance: Yuan;
}

/** Every account: the sources, then the rest in the order money goes through them. */
export interface AccountBalances {
  readonly lines: readonly TrialBalanceLine[];
  readonly totalDebit: Yuan;
  readonly totalCredit: Yuan;
  /** The sum of the balances; `0.00` in every ledger that is in order. */
  readonly difference: Yuan;
}

/** Every account of a fund. */
export interface TrialBalance extends AccountBalances {
  readonly fundId: string;
}

/** Every account of some funds, all of them together. */
export interface SummedTrialBalance extends AccountBalances {
  /** How many funds. */
  readonly funds: number;
}

const NONE: Turnover = { debitFen: 0n, creditFen: 0n };

/** The turnovers that movements between accounts make. */
export function turnoversOf(movements: readonly Movement[]): Turnovers {
  const turnovers = new Map<Account, Turnover>();
  for (const { debitAccount, creditAccount, amountFen } of movements) {
    const debited = turnovers.get(debitAccount) ?? NONE;
    turnovers.set(debitAccount, { ...debited, debitFen: debited.debitFen + amountFen });
    const credited = turnovers.get(creditAccount) ?? NONE;
    turnovers.set(creditAccount, { ...credited, creditFen: credited.creditFen + amountFen });
  }
  return turnovers;
}

export function awardBalancesOf(movements: readonly Movement[]): AwardBalances {
  const of = balanceReader(turnoversOf(movements));
  const released = movements
    .filter(({ debitAccount, creditAccount }) => isRelease(debitAccount, creditAccount))
    .reduce((sum, { amountFen }) => sum + amountFen, 0n);
  return {
    committed: yuanOf(of('committed')),
    authorised: yuanOf(of('authorised')),
    paid: yuanOf(of('paid')),
    recoverable: yuanOf(of('recoverable')),
    recovered: yuanOf(of('recovered')),
    writtenOff: yuanOf(of('written-off')),
    carriedForward: yuanOf(of('carried-forward')),
    released: yuanOf(released),
  };
}

export function fundBalancesOf(movements: readonly Movement[]): FundBalances {
  const of = balanceReader(turnoversOf(movements));
  return {
    appropriated: yuanOf(-of('appropriation')),
    carriedIn: yuanOf(-of('carried-in')),
    transferred: yuanOf(-of('transferred')),
    available: yuanOf(of('available')),
    ...awardBalancesOf(movements),
    lapsed: yuanOf(of('lapsed')),
  };
}

export function balancesOf(movements: readonly Movement[]): AccountBalances {
  const turnovers = turnoversOf(movements);
  const lines = ACCOUNTS.map((account) => ({ account, ...(turnovers.get(account) ?? NONE) }));
  const debit = lines.reduce((sum, line) => sum + line.debitFen, 0n);
  const credit = lines.reduce((sum, line) => sum + line.creditFen, 0n);
  return {
    lines: lines.map((line) => ({
      account: line.account,
      debit: yuanOf(line.debitFen),
      credit: yuanOf(line.creditFen),
      balance: yuanOf(balanceFen(line)),
    })),
    totalDebit: yuanOf(debit),
    totalCredit: yuanOf(credit),
    difference: yuanOf(debit - credit),
  };
}

/** The balance of any account, debits less credits, in fen. */
export function balanceReader(turnovers: Turnovers): (account: Account) => bigint {
  return (account) => balanceFen(turnovers.get(account) ?? NONE);
}

function isRelease(debit: Account, credit: Account): boolean {
  return debit === 'available' && credit === 'committed';
}

function balanceFen({ debitFen, creditFen }: Turnover): bigint {
  return debitFen - creditFen;
}
