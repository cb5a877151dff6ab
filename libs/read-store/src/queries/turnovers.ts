import { yuanOf } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import { ACCOUNTS } from '@grants/projections';
import type { Account } from '@grants/projections';

/** What was debited and credited to an account. */
export interface Turnover {
  readonly debitFen: bigint;
  readonly creditFen: bigint;
}

export type Turnovers = ReadonlyMap<Account, Turnover>;

/**
 * Where the money of a fund is. available + committed + authorised + paid + recoverable +
 * recovered = appropriated; `released` is a memo: how much of what was committed went back.
 */
export interface FundBalances {
  readonly appropriated: Yuan;
  readonly available: Yuan;
  readonly committed: Yuan;
  readonly authorised: Yuan;
  /** Net of what is asked back. */
  readonly paid: Yuan;
  readonly recoverable: Yuan;
  readonly recovered: Yuan;
  readonly released: Yuan;
}

export interface TrialBalanceLine {
  readonly account: Account;
  readonly debit: Yuan;
  readonly credit: Yuan;
  /** Debit less credit. */
  readonly balance: Yuan;
}

/** Every account of a fund, in the order money goes through them. */
export interface TrialBalance {
  readonly fundId: string;
  readonly lines: readonly TrialBalanceLine[];
  readonly totalDebit: Yuan;
  readonly totalCredit: Yuan;
  /** The sum of the balances; `0.00` in every ledger that is in order. */
  readonly difference: Yuan;
}

const NONE: Turnover = { debitFen: 0n, creditFen: 0n };

/** The turnovers that movements between accounts make. */
export function turnoversOf(
  movements: readonly {
    readonly debitAccount: Account;
    readonly creditAccount: Account;
    readonly amountFen: bigint;
  }[],
): Turnovers {
  const turnovers = new Map<Account, Turnover>();
  for (const { debitAccount, creditAccount, amountFen } of movements) {
    const debited = turnovers.get(debitAccount) ?? NONE;
    turnovers.set(debitAccount, { ...debited, debitFen: debited.debitFen + amountFen });
    const credited = turnovers.get(creditAccount) ?? NONE;
    turnovers.set(creditAccount, { ...credited, creditFen: credited.creditFen + amountFen });
  }
  return turnovers;
}

export function balancesOf(turnovers: Turnovers): FundBalances {
  const of = (account: Account) => balanceFen(turnovers.get(account) ?? NONE);
  const available = turnovers.get('available') ?? NONE;
  const appropriation = turnovers.get('appropriation') ?? NONE;
  return {
    appropriated: yuanOf(-of('appropriation')),
    available: yuanOf(of('available')),
    committed: yuanOf(of('committed')),
    authorised: yuanOf(of('authorised')),
    paid: yuanOf(of('paid')),
    recoverable: yuanOf(of('recoverable')),
    recovered: yuanOf(of('recovered')),
    released: yuanOf(available.debitFen - appropriation.creditFen),
  };
}

export function trialBalanceOf(fundId: string, turnovers: Turnovers): TrialBalance {
  const lines = ACCOUNTS.map((account) => ({ account, ...(turnovers.get(account) ?? NONE) }));
  const debit = lines.reduce((sum, line) => sum + line.debitFen, 0n);
  const credit = lines.reduce((sum, line) => sum + line.creditFen, 0n);
  return {
    fundId,
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

function balanceFen({ debitFen, creditFen }: Turnover): bigint {
  return debitFen - creditFen;
}
