import { sql } from 'kysely';
import type { SelectQueryBuilder } from 'kysely';
import type { CalendarDate } from '@grants/kernel';
import type { Account } from '@grants/projections';
import type { ViewTables } from '../view-tables.ts';
import type { PointInTime } from './point-in-time.ts';

/** Which postings. */
export interface PostingCriteria {
  /** The postings of all funds when absent. */
  readonly fundId?: string;
  /** Those that go into this account or come out of it. */
  readonly account?: Account;
  /** Those about this project or centre. */
  readonly projectId?: string;
  /** Those that count from this day or a later one. */
  readonly from?: CalendarDate;
  /** Those that count from this day or an earlier one. */
  readonly to?: CalendarDate;
}

/** The days that postings count from, as day totals are asked for them. */
export function daysWanted({
  from,
  to,
  asOf,
}: Pick<PostingCriteria, 'from' | 'to'> & Pick<PointInTime, 'asOf'>) {
  const last = [to, asOf].filter((day) => day !== undefined).toSorted()[0];
  return { ...(from !== undefined && { from }), ...(last !== undefined && { asOf: last }) };
}

type PostingQuery<Selected> = SelectQueryBuilder<ViewTables, 'posting', Selected>;

/** The postings that match. */
export function matching<Selected>(
  query: PostingQuery<Selected>,
  { fundId, account, projectId, from, to }: PostingCriteria,
): PostingQuery<Selected> {
  let matched = query;
  if (projectId !== undefined) matched = matched.where('projectId', '=', projectId);
  if (fundId !== undefined) {
    matched = matched.where(projectId === undefined ? 'fundId' : NOT_BY_INDEX, '=', fundId);
  }
  if (account !== undefined) {
    matched = matched.where((eb) =>
      eb.or([eb('debitAccount', '=', account), eb('creditAccount', '=', account)]),
    );
  }
  if (from !== undefined) matched = matched.where('effectiveOn', '>=', from);
  return to === undefined ? matched : matched.where('effectiveOn', '<=', to);
}

/**
 * The fund, as an expression that no index answers: a project has some hundred postings where a fund
 * may have a million, so that where both are asked for the project's index is the one to read.
 */
const NOT_BY_INDEX = sql<string>`${sql.ref('fundId')} || ''`;
