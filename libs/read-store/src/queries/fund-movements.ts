import { sql } from 'kysely';
import type { SelectQueryBuilder } from 'kysely';
import { addDays, dateAt, endOf } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import type { ViewDatabase, ViewTables } from '../view-tables.ts';
import type { KnownAt, PointInTime } from './point-in-time.ts';
import type { Movement } from './turnovers.ts';

/** What is asked of the movements of one fund: the days they count from, and when they were known. */
export interface FundMovementsFilter extends PointInTime {
  readonly fundId: string;
  /** Without what counts from an earlier day. */
  readonly from?: CalendarDate;
}

type PostingQuery<Selected> = SelectQueryBuilder<ViewTables, 'posting', Selected>;

/** The postings that had happened by a day and were known at a moment. */
export function happenedAndKnown<Selected>(
  query: PostingQuery<Selected>,
  { asOf, asKnownAt }: PointInTime,
): PostingQuery<Selected> {
  const happened = asOf === undefined ? query : query.where('effectiveOn', '<=', asOf);
  if (asKnownAt === undefined) return happened;
  return 'position' in asKnownAt
    ? happened.where('position', '<=', asKnownAt.position)
    : happened.where('recordedAt', '<=', asKnownAt.recordedAt);
}

/** What moved between the accounts, posting by posting. */
export async function movementsOfPostings(
  query: PostingQuery<object>,
): Promise<readonly Movement[]> {
  return query
    .groupBy(['debitAccount', 'creditAccount'])
    .select(({ fn }) => [
      'debitAccount',
      'creditAccount',
      fn.sum<bigint>('amountFen').as('amountFen'),
    ])
    .execute();
}

/**
 * What moved between the accounts of a fund. The day totals tell it, whatever the number of
 * postings; of the one day on which a moment of knowledge falls, the postings do.
 */
export async function fundMovements(
  database: ViewDatabase,
  filter: FundMovementsFilter,
): Promise<readonly Movement[]> {
  const { asKnownAt } = filter;
  if (asKnownAt === undefined) return dayTotals(database, filter).execute();
  const lastDay = await dayOfKnowledge(database, filter.fundId, asKnownAt);
  if (lastDay === undefined) return [];
  const totals = await dayTotals(database, filter)
    .where('recordedOn', '<=', lastDay)
    .select(({ fn }) => [
      sql<number>`recorded_on = ${lastDay}`.as('isLastDay'),
      fn.min('firstPosition').as('firstPosition'),
      fn.max('position').as('lastPosition'),
    ])
    .groupBy('isLastDay')
    .execute();
  const lastDays = totals.filter(({ isLastDay }) => isLastDay === 1);
  const first = lastDays.map(({ firstPosition }) => firstPosition).toSorted()[0];
  const last = lastDays
    .map(({ lastPosition }) => lastPosition)
    .toSorted()
    .at(-1);
  if (first === undefined || last === undefined) return totals;
  const before = totals.filter(({ isLastDay }) => isLastDay === 0);
  return [...before, ...(await movementsBetween(database, [first, last], filter))];
}

/** The day totals of a fund, by the days they count from. */
export function fundDays(
  database: ViewDatabase,
  { fundId, from, asOf }: Omit<FundMovementsFilter, 'asKnownAt'>,
) {
  // The days of a fund are one range of keys: `<fund>|<effective day>|…`.
  const upTo = asOf === undefined ? fundId : `${fundId}|${asOf}`;
  return database
    .selectFrom('fundDay')
    .where('key', '>=', `${fundId}|${from ?? ''}`)
    .where('key', '<', `${upTo}${AFTER_SEPARATOR}`);
}

function dayTotals(database: ViewDatabase, filter: FundMovementsFilter) {
  return fundDays(database, filter)
    .groupBy(['debitAccount', 'creditAccount'])
    .select(({ fn }) => [
      'debitAccount',
      'creditAccount',
      fn.sum<bigint>('amountFen').as('amountFen'),
    ]);
}

/** The character after `|`: a bound that every key beginning with what is before it is under. */
const AFTER_SEPARATOR = '}';

/** The last day of which anything was known; undefined when nothing of the fund was. */
async function dayOfKnowledge(
  database: ViewDatabase,
  fundId: string,
  asKnownAt: KnownAt,
): Promise<CalendarDate | undefined> {
  if ('recordedAt' in asKnownAt) {
    const day = dateAt(asKnownAt.recordedAt);
    return asKnownAt.recordedAt === endOf(day) ? addDays(day, 1) : day;
  }
  const last = await database
    .selectFrom('posting')
    .select('recordedAt')
    .where('fundId', '=', fundId)
    .where('position', '<=', asKnownAt.position)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last && dateAt(last.recordedAt);
}

function movementsBetween(
  database: ViewDatabase,
  [firstPosition, lastPosition]: readonly [string, string],
  { fundId, from, ...when }: FundMovementsFilter,
): Promise<readonly Movement[]> {
  const query = happenedAndKnown(database.selectFrom('posting'), when)
    .where('fundId', '=', fundId)
    .where('position', '>=', firstPosition)
    .where('position', '<=', lastPosition);
  return movementsOfPostings(from === undefined ? query : query.where('effectiveOn', '>=', from));
}
