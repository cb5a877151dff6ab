import type { Instant } from '@grants/kernel';
import type { CallRow } from '@grants/projections';
import type { ViewDatabase } from '../view-tables.ts';
import { given } from './criteria.ts';
import { limitOf, pageOf } from './page.ts';
import type { Page, PageRequest } from './page.ts';

export interface CallFilter {
  readonly programme?: CallRow['programme'];
  readonly year?: number;
  /** Only calls that take applications at this moment. */
  readonly openAt?: Instant;
}

/** A call as it stands; `position` is that of the last event about it. */
export type CallItem = Omit<CallRow, 'firstPosition'>;

/** The call register. */
export class CallQueries {
  constructor(private readonly database: ViewDatabase) {}

  /** Calls, the last published first. */
  async list(filter: CallFilter & PageRequest = {}): Promise<Page<CallItem>> {
    const limit = limitOf(filter);
    let query = this.database
      .selectFrom('call')
      .selectAll()
      .where((eb) => eb.and(given({ programme: filter.programme, year: filter.year })))
      .orderBy('firstPosition', 'desc')
      .limit(limit + 1);
    if (filter.openAt) {
      query = query
        .where('status', '=', 'published')
        .where('opensAt', '<=', filter.openAt)
        .where('closesAt', '>=', filter.openAt);
    }
    if (filter.after) query = query.where('firstPosition', '<', filter.after);
    return pageOf(await query.execute(), limit, {
      item: itemOf,
      cursor: (row) => row.firstPosition,
    });
  }

  async find(callId: string): Promise<CallItem | undefined> {
    const row = await this.database
      .selectFrom('call')
      .selectAll()
      .where('callId', '=', callId)
      .executeTakeFirst();
    return row && itemOf(row);
  }
}

function itemOf({ firstPosition, ...call }: CallRow): CallItem {
  return call;
}
