import { yuanOf } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import type { FundRow, PostingRow } from '@grants/projections';
import type { ViewDatabase } from '../view-tables.ts';
import { given } from './criteria.ts';
import { fundMovements, happenedAndKnown, movementsOfPostings } from './fund-movements.ts';
import { limitOf, pageOf } from './page.ts';
import type { Page, PageRequest } from './page.ts';
import { dayBefore, periodBalanceOf } from './period.ts';
import type { Period, PeriodBalance } from './period.ts';
import type { PointInTime } from './point-in-time.ts';
import { awardBalancesOf, fundBalancesOf, trialBalanceOf } from './turnovers.ts';
import type { AwardBalances, FundBalances, TrialBalance } from './turnovers.ts';

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

/** Whose postings: a project's, or a fund's, of all funds when none is named. */
export type PostingSubject = { readonly projectId: string } | { readonly fundId?: string };

/** One balanced posting. */
export interface Posting extends Omit<PostingRow, 'amountFen'> {
  readonly amount: Yuan;
}

/** The fund-commitment ledger, per fund and per project, now, on a date, and as it was known. */
export class FundLedgerQueries {
  constructor(private readonly database: ViewDatabase) {}

  /** The funds, the newest first; a fund's balances on the date asked for. */
  async funds(filter: FundFilter = {}, when: PointInTime = {}): Promise<readonly FundLedger[]> {
    const { programme, fiscalYear, source } = filter;
    const rows = await this.database
      .selectFrom('fund')
      .selectAll()
      .where((eb) => eb.and(given({ programme, fiscalYear, source })))
      .orderBy('firstPosition', 'desc')
      .execute();
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
    return row && trialBalanceOf(fundId, await fundMovements(this.database, { fundId, ...when }));
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
    const movements = await movementsOfPostings(this.postingsOf({ projectId }, when));
    return movements.length === 0 ? undefined : { projectId, balances: awardBalancesOf(movements) };
  }

  /** The postings of a fund, of all funds or of a project in global order. */
  async postings(
    subject: PostingSubject,
    { after, limit, ...when }: PointInTime & PageRequest = {},
  ): Promise<Page<Posting>> {
    const rowsMax = limitOf({ ...(limit !== undefined && { limit }) });
    let query = this.postingsOf(subject, when)
      .selectAll()
      .orderBy('position')
      .limit(rowsMax + 1);
    if (after !== undefined) query = query.where('position', '>', after);
    return pageOf(await query.execute(), rowsMax, {
      item: ({ amountFen, ...posting }) => ({ ...posting, amount: yuanOf(amountFen) }),
      cursor: (row) => row.position,
    });
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

  private postingsOf(subject: PostingSubject, when: PointInTime) {
    const query = happenedAndKnown(this.database.selectFrom('posting'), when);
    if ('projectId' in subject) return query.where('projectId', '=', subject.projectId);
    return subject.fundId === undefined ? query : query.where('fundId', '=', subject.fundId);
  }
}
