import { yuanOf } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import type { CentreRow, CentreStanding } from '@grants/projections';
import type { ViewDatabase } from '../view-tables.ts';
import { given } from './criteria.ts';
import { limitOf, pageOf } from './page.ts';
import type { Page, PageRequest } from './page.ts';
import { placesFoundBy } from './search.ts';

export interface CentreFilter {
  /** What is in title, units, codes or numbers, or their initials; see `SearchQueries`. */
  readonly text?: string;
  readonly status?: CentreStanding;
  readonly level?: CentreRow['level'];
  readonly callId?: string;
  /** Credit code of the host unit. */
  readonly creditCode?: string;
  /** Only those with a hold that was not released, or only those without. */
  readonly held?: boolean;
}

/** A centre as it stands; `position` is that of the last event about it. */
export interface CentreItem extends Omit<
  CentreRow,
  'awardFen' | 'paidFen' | 'releasedFen' | 'firstPosition' | 'holds' | 'holdCount'
> {
  readonly award: Yuan | null;
  readonly paid: Yuan;
  /** Award that will not be paid and went back to the fund. */
  readonly released: Yuan;
  /** Ids of the holds that were placed and not released. */
  readonly holds: readonly string[];
}

/** The register of R&D centres. */
export class CentreQueries {
  constructor(private readonly database: ViewDatabase) {}

  /** Centres, the last applied for first. */
  async list(filter: CentreFilter & PageRequest = {}): Promise<Page<CentreItem>> {
    const limit = limitOf(filter);
    const { status, level, callId, creditCode: hostCreditCode } = filter;
    let query = this.database
      .selectFrom('centre')
      .selectAll()
      .where((eb) => eb.and(given({ status, level, callId, hostCreditCode })))
      .orderBy('firstPosition', 'desc')
      .limit(limit + 1);
    if (filter.held !== undefined) query = query.where('holdCount', filter.held ? '>' : '=', 0);
    if (filter.text !== undefined) {
      query = query.where(
        'firstPosition',
        'in',
        placesFoundBy(this.database, 'centre', filter.text),
      );
    }
    if (filter.after) query = query.where('firstPosition', '<', filter.after);
    return pageOf(await query.execute(), limit, {
      item: itemOf,
      cursor: (row) => row.firstPosition,
    });
  }

  /** Centres of a host that are applied for, or approved and not paid; by id. */
  async openOfUnit(creditCode: string, programmes?: readonly string[]): Promise<readonly string[]> {
    const rows = await this.database
      .selectFrom('centre')
      .select(['centreId', 'programme'])
      .where('hostCreditCode', '=', creditCode)
      .where('status', 'not in', ['unqualified', 'paid', 'refused', 'withdrawn'])
      .orderBy('centreId')
      .execute();
    return rows
      .filter(({ programme }) => programmes === undefined || programmes.includes(programme))
      .map(({ centreId }) => centreId);
  }

  async find(centreId: string): Promise<CentreItem | undefined> {
    const row = await this.database
      .selectFrom('centre')
      .selectAll()
      .where('centreId', '=', centreId)
      .executeTakeFirst();
    return row && itemOf(row);
  }
}

function itemOf({
  awardFen,
  paidFen,
  releasedFen,
  firstPosition,
  holds,
  holdCount,
  ...centre
}: CentreRow): CentreItem {
  return {
    ...centre,
    award: awardFen === null ? null : yuanOf(awardFen),
    paid: yuanOf(paidFen),
    released: yuanOf(releasedFen),
    holds: JSON.parse(holds) as string[],
  };
}
