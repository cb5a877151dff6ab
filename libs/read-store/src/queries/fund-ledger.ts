import type { SelectQueryBuilder } from 'kysely';
import { yuanOf } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import type { FundRow, PostingRow } from '@grants/projections';
import type { ViewDatabase, ViewTables } from '../view-tables.ts';
import { given } from './criteria.ts';
import { limitOf, pageOf } from './page.ts';
import type { Page, PageRequest } from './page.ts';
import type { PointInTime } from './point-in-time.ts';
import { balancesOf, trialBalanceOf, turnoversOf } from './turnovers.ts';
import type { FundBalances, TrialBalance, Turnovers } from './turnovers.ts';

export interface FundFilter {
  readonly programme?: FundRow['programme'];
  readonly fiscalYear?: number;
  readonly source?: FundRow['source'];
}

/** A fund with its balances. */
export interface FundLedger extends Omit<FundRow, 'firstPosition' | 'position'> {
  readonly balances: FundBalances;
}

/** The money of one project: what its fund has committed to it and what became of that. */
export interface ProjectLedger {
  readonly projectId: string;
  readonly balances: Omit<FundBalances, 'appropriated' | 'available'>;
}

export type PostingSubject = { readonly fundId: string } | { readonly projectId: string };

/** One balanced posting. */
export interface Posting extends Omit<PostingRow, 'amountFen'> {
  readonly amount: Yuan;
}

type PostingQuery<Selected> = SelectQueryBuilder<ViewTables, 'posting', Selected>;

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
    return row && trialBalanceOf(fundId, await this.fundTurnovers(fundId, when));
  }

  /** One project's money; undefined when nothing was ever committed to it. */
  async project(projectId: string, when: PointInTime = {}): Promise<ProjectLedger | undefined> {
    const turnovers = await this.turnoversOfPostings({ projectId }, when);
    if (turnovers.size === 0) return undefined;
    const { appropriated, available, ...balances } = balancesOf(turnovers);
    return { projectId, balances };
  }

  /** The postings of a fund or a project in global order. */
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
    return { ...fund, balances: balancesOf(await this.fundTurnovers(fund.fundId, when)) };
  }

  /** Day totals tell a fund on a date without its postings; what was known then, only those tell. */
  private async fundTurnovers(fundId: string, when: PointInTime): Promise<Turnovers> {
    if (when.asKnownAt !== undefined) return this.turnoversOfPostings({ fundId }, when);
    let query = this.database
      .selectFrom('fundDay')
      .where('fundId', '=', fundId)
      .groupBy('account')
      .select(({ fn }) => [
        'account',
        fn.sum<bigint>('debitFen').as('debitFen'),
        fn.sum<bigint>('creditFen').as('creditFen'),
      ]);
    if (when.asOf !== undefined) query = query.where('day', '<=', when.asOf);
    const days = await query.execute();
    return new Map(days.map((day) => [day.account, day]));
  }

  private async turnoversOfPostings(
    subject: PostingSubject,
    when: PointInTime,
  ): Promise<Turnovers> {
    const moves = await this.postingsOf(subject, when)
      .groupBy(['debitAccount', 'creditAccount'])
      .select(({ fn }) => [
        'debitAccount',
        'creditAccount',
        fn.sum<bigint>('amountFen').as('amountFen'),
      ])
      .execute();
    return turnoversOf(moves);
  }

  private postingsOf(
    subject: PostingSubject,
    { asOf, asKnownAt }: PointInTime,
  ): PostingQuery<object> {
    let query: PostingQuery<object> = this.database.selectFrom('posting');
    query =
      'fundId' in subject
        ? query.where('fundId', '=', subject.fundId)
        : query.where('projectId', '=', subject.projectId);
    if (asOf !== undefined) query = query.where('effectiveOn', '<=', asOf);
    if (asKnownAt === undefined) return query;
    return 'position' in asKnownAt
      ? query.where('position', '<=', asKnownAt.position)
      : query.where('recordedAt', '<=', asKnownAt.recordedAt);
  }
}
