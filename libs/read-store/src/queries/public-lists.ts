import type { CalendarDate, Instant } from '@grants/kernel';
import type { ViewDatabase } from '../view-tables.ts';
import { limitOf, pageOf } from './page.ts';
import type { Page, PageRequest } from './page.ts';

/** A project and its unit, as anybody may know them. */
interface PublicProject {
  readonly title: string;
  readonly unitName: string;
  readonly creditCode: string;
}

/** A public notice of a proposed recognition (公示), running or past. */
export interface PublicNotice extends PublicProject {
  readonly district: string;
  readonly fieldCode: string;
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly status: 'running' | 'ended';
}

/** A recognised transformation project (认定项目). */
export interface RecognisedProject extends PublicProject {
  readonly district: string;
  readonly fieldCode: string;
  readonly batch: string;
  readonly projectNumber: string;
  readonly certificateNumber: string;
  readonly recognisedOn: CalendarDate;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate;
}

/** An accepted result that is open to public-interest use (开放使用). */
export interface OpenUseResult extends PublicProject {
  readonly registeredOn: CalendarDate;
}

/** A list of challenges anybody may answer while its window is open (揭榜挂帅榜单). */
export interface PublishedChallenges {
  readonly callId: string;
  readonly title: string;
  readonly year: number;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly status: 'upcoming' | 'open' | 'closed';
  readonly challenges: readonly {
    readonly challengeId: string;
    readonly title: string;
    readonly requirement: string;
  }[];
}

/**
 * What anybody may read. Every column is named here one by one: what is not named is not public, and
 * nothing about a person is named.
 */
export class PublicQueries {
  constructor(private readonly database: ViewDatabase) {}

  /** Notices that have begun by a day, the last applied for first (SH-14.1). */
  async notices(today: CalendarDate, request: PageRequest = {}): Promise<Page<PublicNotice>> {
    const limit = limitOf(request);
    let query = this.database
      .selectFrom('recognition')
      .select(['title', 'applicantName as unitName', 'applicantCreditCode as creditCode'])
      .select(['district', 'fieldCode', 'firstPosition'])
      .select((eb) => [
        eb.ref('noticeFirstDay').$notNull().as('firstDay'),
        eb.ref('noticeLastDay').$notNull().as('lastDay'),
      ])
      .where('noticeFirstDay', '<=', today)
      .orderBy('firstPosition', 'desc')
      .limit(limit + 1);
    if (request.after) query = query.where('firstPosition', '<', request.after);
    return pageOf(await query.execute(), limit, {
      item: ({ firstPosition, ...notice }) => ({
        ...notice,
        status: notice.lastDay >= today ? ('running' as const) : ('ended' as const),
      }),
      cursor: (row) => row.firstPosition,
    });
  }

  /** Recognised projects but those revoked, the last applied for first (SH-15). */
  async recognised(request: PageRequest = {}): Promise<Page<RecognisedProject>> {
    const limit = limitOf(request);
    let query = this.database
      .selectFrom('recognition')
      .select(['title', 'applicantName as unitName', 'applicantCreditCode as creditCode'])
      .select(['district', 'fieldCode', 'firstPosition'])
      .select((eb) => [
        eb.ref('batch').$notNull().as('batch'),
        eb.ref('projectNumber').$notNull().as('projectNumber'),
        eb.ref('certificateNumber').$notNull().as('certificateNumber'),
        eb.ref('recognisedOn').$notNull().as('recognisedOn'),
        eb.ref('validFrom').$notNull().as('validFrom'),
        eb.ref('validTo').$notNull().as('validTo'),
      ])
      .where('status', '=', 'recognised')
      .orderBy('firstPosition', 'desc')
      .limit(limit + 1);
    if (request.after) query = query.where('firstPosition', '<', request.after);
    return pageOf(await query.execute(), limit, {
      item: ({ firstPosition, ...project }) => project,
      cursor: (row) => row.firstPosition,
    });
  }

  /** Results open to use, the last registered first; not those of a revoked project (MH-1.6.15). */
  async openUse(request: PageRequest = {}): Promise<Page<OpenUseResult>> {
    const limit = limitOf(request);
    let query = this.database
      .selectFrom('openUse')
      .innerJoin('project', 'project.projectId', 'openUse.projectId')
      .select(['openUse.title', 'openUse.registeredOn', 'openUse.firstPosition'])
      .select(['project.leadName as unitName', 'project.leadCreditCode as creditCode'])
      .where('project.status', '!=', 'revoked')
      .orderBy('openUse.firstPosition', 'desc')
      .limit(limit + 1);
    if (request.after) query = query.where('openUse.firstPosition', '<', request.after);
    return pageOf(await query.execute(), limit, {
      item: ({ firstPosition, ...result }) => result,
      cursor: (row) => row.firstPosition,
    });
  }

  /** The lists of calls that were not taken back, the last published first (MH-O1). */
  async challenges(now: Instant, request: PageRequest = {}): Promise<Page<PublishedChallenges>> {
    const limit = limitOf(request);
    let query = this.database
      .selectFrom('call')
      .select(['callId', 'title', 'year', 'opensAt', 'closesAt', 'firstPosition'])
      .where('mechanism', '=', 'challenge-list')
      .where('status', '=', 'published')
      .orderBy('firstPosition', 'desc')
      .limit(limit + 1);
    if (request.after) query = query.where('firstPosition', '<', request.after);
    const calls = await query.execute();
    const ids = calls.map(({ callId }) => callId);
    const challenges = await this.challengesOf(ids);
    return pageOf(calls, limit, {
      item: ({ firstPosition, ...call }) => ({
        ...call,
        status: windowStatus(call, now),
        challenges: challenges
          .filter(({ callId, position }) => callId === call.callId && position === firstPosition)
          .map(({ challengeId, title, requirement }) => ({ challengeId, title, requirement })),
      }),
      cursor: (row) => row.firstPosition,
    });
  }

  private challengesOf(callIds: readonly string[]) {
    return this.database
      .selectFrom('challenge')
      .select(['callId', 'challengeId', 'title', 'requirement', 'position'])
      .where('callId', 'in', callIds)
      .orderBy('callId')
      .orderBy('place')
      .execute();
  }
}

function windowStatus(
  { opensAt, closesAt }: Pick<PublishedChallenges, 'opensAt' | 'closesAt'>,
  now: Instant,
): PublishedChallenges['status'] {
  if (now < opensAt) return 'upcoming';
  return now <= closesAt ? 'open' : 'closed';
}
