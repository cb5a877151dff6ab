import { yuanOf } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import type { ExternalAwardRow } from '@grants/projections';
import type { ViewDatabase } from '../view-tables.ts';
import { given, isOfUnit } from './criteria.ts';
import { limitOf, pageOf } from './page.ts';
import type { Page, PageRequest } from './page.ts';
import { placesFoundBy } from './search.ts';

/** Which awards of other funders. */
export interface ExternalAwardFilter {
  /** What is in title, units, codes or numbers, or their initials; see `SearchQueries`. */
  readonly text?: string;
  /** Only awards of this list. */
  readonly source?: string;
  readonly level?: ExternalAwardRow['level'];
  readonly year?: number;
  /** Only awards of a unit whose name has this text in it, or whose credit code it is. */
  readonly unit?: string;
}

/** An award of another funder as its list last told it; `position` is that of its last event. */
export interface ListedAward extends Omit<ExternalAwardRow, 'amountFen' | 'firstPosition'> {
  readonly amount: Yuan | null;
}

/** A list of another funder, and how many awards came from it. */
export interface AwardSource {
  readonly source: string;
  readonly awards: number;
}

/** The register of awards of other funders. */
export class ExternalAwardQueries {
  constructor(private readonly database: ViewDatabase) {}

  /** Awards, the last that came in first. */
  async list(filter: ExternalAwardFilter & PageRequest = {}): Promise<Page<ListedAward>> {
    const limit = limitOf(filter);
    const { text, unit, source, level, year, after } = filter;
    let query = this.database
      .selectFrom('externalAward')
      .selectAll()
      .where((eb) => eb.and(given({ source, level, year })))
      .orderBy('firstPosition', 'desc')
      .limit(limit + 1);
    if (unit !== undefined) query = query.where(isOfUnit(unit));
    if (text !== undefined) {
      const places = placesFoundBy(this.database, 'external-award', text);
      query = query.where('firstPosition', 'in', places);
    }
    if (after !== undefined) query = query.where('firstPosition', '<', after);
    return pageOf(await query.execute(), limit, {
      item: itemOf,
      cursor: (row) => row.firstPosition,
    });
  }

  /** The lists that awards came from, by name. */
  async sources(): Promise<readonly AwardSource[]> {
    return this.database
      .selectFrom('externalAward')
      .select(({ fn }) => ['source' as const, fn.countAll<number>().as('awards')])
      .groupBy('source')
      .orderBy('source')
      .execute();
  }
}

function itemOf({ amountFen, firstPosition: _first, ...row }: ExternalAwardRow): ListedAward {
  return { ...row, amount: amountFen === null ? null : yuanOf(amountFen) };
}
