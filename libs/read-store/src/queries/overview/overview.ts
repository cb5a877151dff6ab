import { sql } from 'kysely';
import type { CalendarDate } from '@grants/kernel';
import type { ViewDatabase } from '../../view-tables.ts';
import type { PointInTime } from '../point-in-time.ts';
import { executionLineOf } from '../reports/budget-execution.ts';
import type { BudgetExecutionLine } from '../reports/budget-execution.ts';
import { CommitmentAgeingQueries } from '../reports/commitment-ageing.ts';
import type { CommitmentAgeing } from '../reports/commitment-ageing.ts';
import { executionAsOne, executionOf } from '../reports/execution.ts';
import type { Execution } from '../reports/execution.ts';
import { fundsWithMoney, matchingFunds, movedIn } from '../reports/funds-with-money.ts';
import type { FundMovements } from '../reports/funds-with-money.ts';
import { happened } from '../tie-out/scope.ts';
import { AttentionQueries } from './attention.ts';
import type { Attention } from './attention.ts';
import { moneyFlowOf } from './money-flow.ts';
import type { MoneyFlow } from './money-flow.ts';

export interface OverviewFilter extends PointInTime {
  /** The day that everything is told for. */
  readonly asOf: CalendarDate;
}

/** The first and the last day that anything in the books counts from; null of empty books. */
export interface DaysOfBooks {
  readonly firstDay: CalendarDate | null;
  readonly lastDay: CalendarDate | null;
}

/** The funds of one fiscal year, and all of them together. */
export interface YearExecution {
  readonly fiscalYear: number;
  readonly total: Execution;
  readonly funds: readonly BudgetExecutionLine[];
}

/** All the money of the district on a day, where it came from, where it is, and what waits. */
export interface Overview extends DaysOfBooks {
  /** All funds as one budget: what one carried into another is counted once. */
  readonly total: Execution;
  /** The last year first. */
  readonly years: readonly YearExecution[];
  readonly flow: MoneyFlow;
  readonly ageing: Pick<CommitmentAgeing, 'buckets' | 'total'>;
  readonly attention: Attention;
}

/** The overview of the money 资金总览, on a day and as it was known. */
export class OverviewQueries {
  private readonly ageings: CommitmentAgeingQueries;
  private readonly attentions: AttentionQueries;

  constructor(private readonly database: ViewDatabase) {
    this.ageings = new CommitmentAgeingQueries(database);
    this.attentions = new AttentionQueries(database);
  }

  async report(when: OverviewFilter): Promise<Overview> {
    const { database } = this;
    const funds = await fundsWithMoney(database, await matchingFunds(database), when);
    const { buckets, total } = await this.ageings.report(when);
    return {
      ...(await this.daysOfBooks(when)),
      total: executionAsOne(movedIn(funds)),
      years: yearsOf(funds),
      flow: moneyFlowOf(funds),
      ageing: { buckets, total },
      attention: await this.attentions.report(when, buckets),
    };
  }

  private async daysOfBooks({ asKnownAt }: PointInTime): Promise<DaysOfBooks> {
    const known = asKnownAt === undefined ? sql`fund_day` : sql`posting`;
    const { rows } = await sql<DaysOfBooks>`
      SELECT MIN(effective_on) AS first_day, MAX(effective_on) AS last_day FROM ${known}
      WHERE ${happened({ ...(asKnownAt && { asKnownAt }) })}`.execute(this.database);
    return rows[0] ?? { firstDay: null, lastDay: null };
  }
}

function yearsOf(funds: readonly FundMovements[]): readonly YearExecution[] {
  const years = [...new Set(funds.map(({ fund }) => fund.fiscalYear))];
  return years
    .toSorted((one, other) => other - one)
    .map((fiscalYear) => {
      const ofYear = funds.filter(({ fund }) => fund.fiscalYear === fiscalYear);
      return {
        fiscalYear,
        total: executionOf(movedIn(ofYear)),
        funds: ofYear.map(executionLineOf),
      };
    });
}
