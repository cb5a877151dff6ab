import type { FundRow } from '@grants/projections';
import type { ViewDatabase } from '../../view-tables.ts';
import { given } from '../criteria.ts';
import { awardsInParts, fundsAndProjects } from './awards.ts';
import { carriedForward, transfers } from './crossings.ts';
import { accountIdentities, openingsAndClosings } from './funds.ts';
import { uniqueKeys } from './keys.ts';
import { TIE_OUT_CHECKS, TIE_OUT_LINES_MAX } from './line.ts';
import type { CheckOutcome, TieOut, TieOutCheck, TieOutFilter } from './line.ts';
import { disbursements, recoveries } from './registers.ts';
import type { TieOutScope } from './scope.ts';
import { treasuryDiscrepancies } from './treasury.ts';
import { yearEndCloses } from './year-end-close.ts';

type Check = (scope: TieOutScope, funds: readonly FundRow[]) => Promise<CheckOutcome>;

const CHECKS: Readonly<Record<TieOutCheck, Check>> = {
  'award-in-parts': awardsInParts,
  'fund-and-projects': fundsAndProjects,
  'account-identity': accountIdentities,
  'opening-and-closing': openingsAndClosings,
  transfers,
  'carry-forward': carriedForward,
  'year-end-close': yearEndCloses,
  disbursements,
  recoveries,
  'unique-keys': uniqueKeys,
  treasury: treasuryDiscrepancies,
};

/** Holds against each other what the streams of funds, of projects and of the treasury say. */
export class TieOutQueries {
  constructor(private readonly database: ViewDatabase) {}

  /**
   * What does not tie, of the funds asked for or of the whole district. What is under way at the
   * moment asked for (a transfer out whose transfer in was not known yet) does not tie either.
   * Undefined when there is no such fund.
   */
  async report(filter: TieOutFilter = {}): Promise<TieOut | undefined> {
    const { fundId, fiscalYear, ...when } = filter;
    const funds = await this.database
      .selectFrom('fund')
      .selectAll()
      .where((eb) => eb.and(given({ fundId, fiscalYear })))
      .orderBy('firstPosition')
      .execute();
    if (fundId !== undefined && funds.length === 0) return undefined;
    const isAll = fundId === undefined && fiscalYear === undefined;
    const fundIds = funds.map((fund) => fund.fundId);
    const scope = { database: this.database, when, ...(!isAll && { fundIds }) };
    return this.reportOf(scope, funds);
  }

  private async reportOf(
    scope: Omit<TieOutScope, 'linesMax'>,
    funds: readonly FundRow[],
  ): Promise<TieOut> {
    const lines: TieOut['lines'][number][] = [];
    const compared = new Map<TieOutCheck, number>();
    let total = 0;
    for (const check of TIE_OUT_CHECKS) {
      const linesMax = TIE_OUT_LINES_MAX - lines.length;
      const outcome = await CHECKS[check]({ ...scope, linesMax }, funds);
      lines.push(...outcome.lines);
      total += outcome.differing;
      compared.set(check, outcome.compared);
    }
    return { lines, total, compared: Object.fromEntries(compared) as TieOut['compared'] };
  }
}
