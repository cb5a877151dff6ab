import type { DatabaseSync } from 'node:sqlite';
import { calendarDate } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';

/** A fund, a day, and a moment of knowledge, which is a place in the statement of the fund, too. */
export interface Question {
  readonly fundId: string;
  readonly when: { readonly asOf: CalendarDate };
  readonly known: { readonly position: string };
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
  const pick = (list: readonly string[], index: number) => list[index % list.length] ?? '';
  return Array.from({ length: count }, (_, index) => ({
    fundId: pick(funds, index % 2 === 0 ? 0 : (index + 1) / 2),
    when: { asOf: calendarDate(pick(days, index * STRIDES.day)) },
    known: { position: pick(positions, index * STRIDES.moment) },
  }));
}
