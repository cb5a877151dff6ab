import { yuanOf } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import { awardBalancesOf, balanceReader, turnoversOf } from '../turnovers.ts';
import type { AwardBalances, Movement } from '../turnovers.ts';

/**
 * How far a budget is executed (预算执行). What a fund alone has (the budget, what of it is promised
 * to nobody, what lapsed) is null for a town, to which nothing is appropriated.
 */
export interface Execution extends AwardBalances {
  /** Appropriated, carried in and transferred, net. */
  readonly budget: Yuan | null;
  readonly appropriated: Yuan | null;
  readonly carriedIn: Yuan | null;
  readonly transferred: Yuan | null;
  readonly available: Yuan | null;
  readonly lapsed: Yuan | null;
  /** 预算执行率: paid, net, of the budget in percent, two decimals, half up; null without a budget. */
  readonly executionRate: string | null;
}

/** Hundredths of a percent in a whole. */
const WHOLE = 10_000n;

/** The execution of a budget, by what moved in it. */
export function executionOf(movements: readonly Movement[]): Execution {
  const of = balanceReader(turnoversOf(movements));
  const budgetFen = -of('appropriation') - of('carried-in') - of('transferred');
  return {
    budget: yuanOf(budgetFen),
    appropriated: yuanOf(-of('appropriation')),
    carriedIn: yuanOf(-of('carried-in')),
    transferred: yuanOf(-of('transferred')),
    available: yuanOf(of('available')),
    ...awardBalancesOf(movements),
    lapsed: yuanOf(of('lapsed')),
    executionRate: percentOf(of('paid'), budgetFen),
  };
}

/**
 * The execution of several funds as one budget: what one carried into another is counted once, in
 * the year it was appropriated for.
 */
export function executionAsOne(movements: readonly Movement[]): Execution {
  const of = balanceReader(turnoversOf(movements));
  const carriedFen = of('carried-in') + of('carried-forward');
  const budgetFen = -of('appropriation') - of('transferred') - carriedFen;
  return {
    ...executionOf(movements),
    budget: yuanOf(budgetFen),
    executionRate: percentOf(of('paid'), budgetFen),
  };
}

/** What became of money that was promised, where no budget is in question. */
export function executionOfAwards(movements: readonly Movement[]): Execution {
  return {
    budget: null,
    appropriated: null,
    carriedIn: null,
    transferred: null,
    available: null,
    ...awardBalancesOf(movements),
    lapsed: null,
    executionRate: null,
  };
}

function percentOf(partFen: bigint, wholeFen: bigint): string | null {
  if (wholeFen <= 0n || partFen < 0n) return null;
  const hundredths = (partFen * WHOLE * 2n + wholeFen) / (wholeFen * 2n);
  return yuanOf(hundredths);
}
