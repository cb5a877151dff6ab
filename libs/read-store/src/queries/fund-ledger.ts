import type { FundRow } from '@grants/projections';
import type { ViewDatabase } from '../view-tables.ts';
import { given } from './criteria.ts';
import { fundMovements, happenedAndKnown, movementsOfPostings } from './fund-movements.ts';
import { listedPostings } from './listed-postings.ts';
import type { ListedPosting } from './listed-postings.ts';
import { matchingPostings } from './matching-postings.ts';
import { limitOf, pageOf } from './page.ts';
import type { Page, PageRequest } from './page.ts';
import { dayBefore, periodBalanceOf } from './period.ts';
import type { Period, PeriodBalance } from './period.ts';
import type { PointInTime } from './point-in-time.ts';
import { matching } from './posting-criteria.ts';
import type { PostingCriteria } from './posting-criteria.ts';
import { statementOf } from './statement.ts';
import type { LedgerPosting, StatementWanted } from './statement.ts';
import { awardBalancesOf, balancesOf, fundBalancesOf } from './turnovers.ts';
import type { AwardBalances, FundBalances, SummedTrialBalance, TrialBalance } from './turnovers.ts';

export interface FundFilter {
  readonly programme?: FundRow['programme'];
  readonly fiscalYear?: number;
  readonly source?: FundRow['source'];
}

/** A fund with its balances. */
export interface FundLedger extends Omit<FundRow, 'firstPosition' | 'position'> {
  readonly balances: FundBalances;
}

/** The money of one project: what its funds have committed to it and what became of that. */
export interface ProjectLedger {
  readonly projectId: string;
  readonly balances: AwardBalances;
}

/** One fund over a period. */
export interface FundPeriodBalance extends PeriodBalance {
  readonly fundId: string;
}

/** The fund-commitment ledger, per fund and per project, now, on a date, and as it was known. */
export class FundLedgerQueries {
  constructor(private readonly database: ViewDatabase) {}

  /** The funds, the newest first; a fund's balances on the date asked for. */
  async funds(filter: FundFilter = {}, when: PointInTime = {}): Promise<readonly FundLedger[]> {
    const rows = await this.fundRows(filter);
    return Promise.all(rows.map((row) => this.ledgerOf(row, when)));
  }

  /** One fund; undefined when there is none of that id. */
  async fund(fundId: string, when: PointInTime = {}): Promise<FundLedger | undefined> {
    const row = await this.fundRow(fundId);
    return row && this.ledgerOf(row, when);
  }

  /** Every account of a fund with its turnovers and balance; the balances sum to zero. */
  async trialBalance(fundId: string, when: PointInTime = {}): Promise<TrialBalance | undefined> {
    const row = await this.fundRow(fundId);
    if (row === undefined) return undefined;
    return { fundId, ...balancesOf(await fundMovements(this.database, { fundId, ...when })) };
  }

  /** Every account of the funds that match, all of them together. */
  async summedTrialBalance(
    filter: FundFilter = {},
    when: PointInTime = {},
  ): Promise<SummedTrialBalance> {
    const rows = await this.fundRows(filter);
    const movements = await Promise.all(
      rows.map(({ fundId }) => fundMovements(this.database, { fundId, ...when })),
    );
    return { funds: rows.length, ...balancesOf(movements.flat()) };
  }

  /** Every account of a fund over a period; its opening is the closing of the period before. */
  async period(
    fundId: string,
    { asKnownAt, ...period }: Period & Pick<PointInTime, 'asKnownAt'>,
  ): Promise<FundPeriodBalance | undefined> {
    const row = await this.fundRow(fundId);
    if (row === undefined) return undefined;
    const known = { fundId, ...(asKnownAt && { asKnownAt }) };
    const before = await fundMovements(this.database, { ...known, asOf: dayBefore(period) });
    const { from, to: asOf } = period;
    const within = await fundMovements(this.database, { ...known, from, asOf });
    return { fundId, ...periodBalanceOf(period, before, within) };
  }

  /** One project's money; undefined when nothing was ever committed to it. */
  async project(projectId: string, when: PointInTime = {}): Promise<ProjectLedger | undefined> {
    const postings = happenedAndKnown(this.database.selectFrom('posting'), when);
    const movements = await movementsOfPostings(matching(postings, { projectId }));
    return movements.length === 0 ? undefined : { projectId, balances: awardBalancesOf(movements) };
  }

  /** The postings that match, of a fund, of all funds or of a project, in global order. */
  async postings(
    criteria: PostingCriteria,
    request: PointInTime & PageRequest = {},
  ): Promise<Page<ListedPosting>> {
    const limit = limitOf(request);
    const rows = await matchingPostings(this.database, { ...request, ...criteria }, limit + 1);
    const page = pageOf(rows, limit, { item: (row) => row, cursor: ({ position }) => position });
    return { ...page, items: await listedPostings(this.database, page.items) };
  }

  /**
   * The postings of a fund that match, in global order, each with what its accounts hold after it;
   * undefined when there is no such fund.
   */
  async statement(wanted: StatementWanted): Promise<Page<LedgerPosting> | undefined> {
    const row = await this.fundRow(wanted.fundId);
    return row && statementOf(this.database, wanted);
  }

  private fundRows({ programme, fiscalYear, source }: FundFilter): Promise<readonly FundRow[]> {
    return this.database
      .selectFrom('fund')
      .selectAll()
      .where((eb) => eb.and(given({ programme, fiscalYear, source })))
      .orderBy('firstPosition', 'desc')
      .execute();
  }

  private fundRow(fundId: string): Promise<FundRow | undefined> {
    return this.database
      .selectFrom('fund')
      .selectAll()
      .where('fundId', '=', fundId)
      .executeTakeFirst();
  }

  private async ledgerOf(row: FundRow, when: PointInTime): Promise<FundLedger> {
    const { firstPosition, position, ...fund } = row;
    const { fundId } = fund;
    const movements = await fundMovements(this.database, { fundId, ...when });
    return { ...fund, balances: fundBalancesOf(movements) };
  }
}
