import { dateAt } from '@grants/kernel';
import type { PostingRow } from '@grants/projections';
import type { ViewDatabase } from '../view-tables.ts';
import { fundDays, happenedAndKnown } from './fund-movements.ts';
import type { PointInTime } from './point-in-time.ts';
import { daysWanted, matching } from './posting-criteria.ts';
import type { PostingCriteria } from './posting-criteria.ts';

/** Which postings, as of when, and from where on. */
export interface PostingsWanted extends PostingCriteria, PointInTime {
  /** Those after this position; from the first on when absent. */
  readonly after?: string;
}

/** The positions between which the postings lie that were recorded on one day. */
interface RecordedDay {
  readonly first: string;
  readonly last: string;
}

/**
 * The first of the postings that match, in global order, and no more than `count`. Of a fund's, by
 * account or day, the day totals tell on which recorded days there are any, and only those days are
 * read: what is rare in a ledger of a million postings is found without reading the rest.
 */
export async function matchingPostings(
  database: ViewDatabase,
  wanted: PostingsWanted,
  count: number,
): Promise<readonly PostingRow[]> {
  const days = await recordedDays(database, wanted);
  if (days === undefined) return postingsIn(database, wanted, { count });
  const rows: PostingRow[] = [];
  for (const day of days) {
    if (rows.length >= count) break;
    rows.push(...(await postingsIn(database, wanted, { count: count - rows.length, day })));
  }
  return rows;
}

function postingsIn(
  database: ViewDatabase,
  { after = '', ...wanted }: PostingsWanted,
  { count, day }: { readonly count: number; readonly day?: RecordedDay },
): Promise<readonly PostingRow[]> {
  const query = matching(happenedAndKnown(database.selectFrom('posting'), wanted), wanted)
    .selectAll()
    .where('position', '>', after)
    .orderBy('position')
    .limit(count);
  return day === undefined
    ? query.execute()
    : query.where('position', '>=', day.first).where('position', '<=', day.last).execute();
}

/** Undefined where the index of the postings finds them at once. */
async function recordedDays(
  database: ViewDatabase,
  wanted: PostingsWanted,
): Promise<readonly RecordedDay[] | undefined> {
  const { fundId, account, projectId, from, to, after = '', asOf, asKnownAt } = wanted;
  const isNarrowed = [account, from, to, asOf].some((criterion) => criterion !== undefined);
  if (fundId === undefined || projectId !== undefined || !isNarrowed) return undefined;
  let query = fundDays(database, { fundId, ...daysWanted(wanted) })
    .select(({ fn }) => [fn.min('firstPosition').as('first'), fn.max('position').as('last')])
    .where('position', '>', after)
    .groupBy('recordedOn')
    .orderBy('recordedOn');
  if (account !== undefined) {
    query = query.where((eb) =>
      eb.or([eb('debitAccount', '=', account), eb('creditAccount', '=', account)]),
    );
  }
  if (asKnownAt !== undefined) {
    query =
      'position' in asKnownAt
        ? query.where('firstPosition', '<=', asKnownAt.position)
        : query.where('recordedOn', '<=', dateAt(asKnownAt.recordedAt));
  }
  return query.execute();
}
