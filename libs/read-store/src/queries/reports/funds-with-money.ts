import type { FundRow } from '@grants/projections';
import type { ViewDatabase } from '../../view-tables.ts';
import { given } from '../criteria.ts';
import type { FundFilter } from '../fund-ledger.ts';
import { fundMovements } from '../fund-movements.ts';
import type { PointInTime } from '../point-in-time.ts';
import type { Movement } from '../turnovers.ts';

/** A fund and what had moved in it. */
export interface FundMovements {
  readonly fund: FundRow;
  readonly movements: readonly Movement[];
}

/** The funds that match, the oldest first. */
export function matchingFunds(
  database: ViewDatabase,
  { programme, fiscalYear, source }: FundFilter = {},
): Promise<readonly FundRow[]> {
  return database
    .selectFrom('fund')
    .selectAll()
    .where((eb) => eb.and(given({ programme, fiscalYear, source })))
    .orderBy('firstPosition')
    .execute();
}

/** Those of some funds in which anything had moved by then, with what had. */
export async function fundsWithMoney(
  database: ViewDatabase,
  funds: readonly FundRow[],
  when: PointInTime,
): Promise<readonly FundMovements[]> {
  const found: FundMovements[] = [];
  for (const fund of funds) {
    const movements = await fundMovements(database, { fundId: fund.fundId, ...when });
    if (movements.length > 0) found.push({ fund, movements });
  }
  return found;
}

/** All that had moved in some funds. */
export function movedIn(funds: readonly FundMovements[]): readonly Movement[] {
  return funds.flatMap(({ movements }) => movements);
}
