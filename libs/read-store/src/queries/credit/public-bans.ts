import { sql } from 'kysely';
import type { CalendarDate, ClauseId } from '@grants/kernel';
import type { BanPath } from '@grants/projections';
import type { ViewDatabase } from '../../view-tables.ts';
import { limitOf, pageOf } from '../page.ts';
import type { Page, PageRequest } from '../page.ts';

/** A ban as anybody may know it. */
export interface PublicBan {
  readonly creditCode: string;
  /** As on its last application; null for a unit that never applied. */
  readonly unitName: string | null;
  readonly ground: string;
  readonly clause: ClauseId;
  readonly programmes: readonly string[];
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly documentNumber: string;
  readonly documentDate: CalendarDate;
  /** Whether an appeal against it is not concluded; it is in force meanwhile. */
  readonly underAppeal: boolean;
  /** The unit it was imposed on, when it came over links. */
  readonly originCreditCode: string | null;
  readonly path: BanPath;
}

/** Which bans are public. */
export interface PublicBansRequest extends PageRequest {
  /** The day on which they are in force. */
  readonly today: CalendarDate;
  /** The last first day of a public notice that is over. */
  readonly noticeBegunBy: CalendarDate;
}

/**
 * The public part of the blacklist: bans in force whose notice is over, and nothing of those that
 * were lifted, annulled or are over. Every column is named here one by one: what is not named is not
 * public, and nothing about a person is named.
 */
export class PublicBanQueries {
  constructor(private readonly database: ViewDatabase) {}

  /** The last that the ledger took first. */
  async list({ today, noticeBegunBy, ...request }: PublicBansRequest): Promise<Page<PublicBan>> {
    const limit = limitOf(request);
    let query = this.database
      .selectFrom('ban')
      .select(['subjectRef as creditCode', 'kind', 'originCreditCode', 'path', 'ground', 'clause'])
      .select(['programmes', 'firstDay', 'effectiveLastDay as lastDay'])
      .select(['documentNumber', 'documentDate', 'imposedPosition'])
      .select(sql<number>`appeal_id IS NOT NULL AND appeal_result IS NULL`.as('underAppeal'))
      .select((eb) =>
        eb
          .selectFrom('application')
          .select('leadName')
          .whereRef('leadCreditCode', '=', 'ban.subjectRef')
          .orderBy('firstPosition', 'desc')
          .limit(1)
          .as('unitName'),
      )
      .where('subjectKind', '=', 'unit')
      .where('annulledPosition', 'is', null)
      .where('firstDay', '<=', today)
      .where('effectiveLastDay', '>=', today)
      .where('noticeFrom', '<=', noticeBegunBy)
      .orderBy('imposedPosition', 'desc')
      .limit(limit + 1);
    if (request.after !== undefined) query = query.where('imposedPosition', '<', request.after);
    return pageOf(await query.execute(), limit, {
      item: ({
        imposedPosition,
        kind,
        path,
        programmes,
        underAppeal,
        originCreditCode,
        ...ban
      }) => ({
        ...ban,
        programmes: programmes.split(' '),
        underAppeal: underAppeal === 1,
        originCreditCode: kind === 'inherited' ? originCreditCode : null,
        path: JSON.parse(path) as BanPath,
      }),
      cursor: (row) => row.imposedPosition,
    });
  }
}
