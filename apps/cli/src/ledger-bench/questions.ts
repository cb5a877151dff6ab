import type { DatabaseSync } from 'node:sqlite';
import { calendarDate } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import type { KnownAt } from '@grants/read-store';

/** A fund, a place in its statement, a day, and a moment of knowledge. */
export interface Question {
  readonly fundId: string;
  /** Position of one of its postings. */
  readonly place: string;
  readonly when: { readonly asOf: CalendarDate };
  readonly known: KnownAt;
}

/** Steps through the lists that share no factor with their lengths more often than by chance. */
const STRIDES = { day: 7919, moment: 104_729 } as const;

/**
 * So many questions about a ledger, the same each time: every other one about the fund of the most
 * postings, days and moments of knowledge all over its history.
 */
export function askedOf(connection: DatabaseSync, count: number): readonly Question[] {
  const column = (sql: string) =>
    connection
      .prepare(sql)
      .all()
      .map((row) => String(row['value']));
  const funds = column(
    'SELECT fund_id AS value FROM posting GROUP BY fund_id ORDER BY COUNT(*) DESC, fund_id',
  );
  const days = column('SELECT DISTINCT effective_on AS value FROM posting ORDER BY value');
  const positions = column('SELECT position AS value FROM posting ORDER BY value');
  if (funds.length === 0) throw new RangeError('the ledger has no posting yet');
  const places = placesIn(connection);
  return Array.from({ length: count }, (_, index) => {
    const fundId = pick(funds, index % 2 === 0 ? 0 : (index + 1) / 2);
    return {
      fundId,
      place: pick(places.get(fundId) ?? [], index * STRIDES.day),
      when: { asOf: calendarDate(pick(days, index * STRIDES.day)) },
      known: { position: pick(positions, index * STRIDES.moment) },
    };
  });
}

function pick(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}

/** The positions of the postings of each fund. */
function placesIn(connection: DatabaseSync): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  const rows = connection.prepare('SELECT fund_id, position FROM posting ORDER BY position').all();
  for (const { fund_id: fundId, position } of rows) {
    const ofFund = places.get(String(fundId));
    if (ofFund === undefined) places.set(String(fundId), [String(position)]);
    else ofFund.push(String(position));
  }
  return places;
}
