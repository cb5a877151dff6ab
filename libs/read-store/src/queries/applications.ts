import { yuanOf } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import type { ApplicationRow, ApplicationStatus } from '@grants/projections';
import type { ViewDatabase } from '../view-tables.ts';
import { given } from './criteria.ts';
import { limitOf, pageOf } from './page.ts';
import type { Page, PageRequest } from './page.ts';
import { placesFoundBy } from './search.ts';

export interface ApplicationFilter {
  /** What is in title, units, codes or numbers, or their initials; see `SearchQueries`. */
  readonly text?: string;
  readonly status?: ApplicationStatus;
  readonly callId?: string;
  /** Credit code of the lead unit. */
  readonly creditCode?: string;
  /** Only those with a hold in force, or only those without. */
  readonly held?: boolean;
}

/** An application as it stands; `position` is that of the last event about it. */
export interface ApplicationItem extends Omit<
  ApplicationRow,
  'totalInvestmentFen' | 'grantRequestedFen' | 'awardFen' | 'holds' | 'firstPosition'
> {
  readonly totalInvestment: Yuan;
  readonly grantRequested: Yuan;
  readonly award: Yuan | null;
  /** Ids of the holds in force. */
  readonly holds: readonly string[];
}

/** The application register. */
export class ApplicationQueries {
  constructor(private readonly database: ViewDatabase) {}

  /** Applications, the last submitted first. */
  async list(filter: ApplicationFilter & PageRequest = {}): Promise<Page<ApplicationItem>> {
    const limit = limitOf(filter);
    const { status, callId, creditCode: leadCreditCode } = filter;
    let query = this.database
      .selectFrom('application')
      .selectAll()
      .where((eb) => eb.and(given({ status, callId, leadCreditCode })))
      .orderBy('firstPosition', 'desc')
      .limit(limit + 1);
    if (filter.held !== undefined) query = query.where('holdCount', filter.held ? '>' : '=', 0);
    if (filter.text !== undefined) {
      query = query.where(
        'firstPosition',
        'in',
        placesFoundBy(this.database, 'application', filter.text),
      );
    }
    if (filter.after) query = query.where('firstPosition', '<', filter.after);
    return pageOf(await query.execute(), limit, {
      item: itemOf,
      cursor: (row) => row.firstPosition,
    });
  }

  async find(applicationId: string): Promise<ApplicationItem | undefined> {
    const row = await this.database
      .selectFrom('application')
      .selectAll()
      .where('applicationId', '=', applicationId)
      .executeTakeFirst();
    return row && itemOf(row);
  }

  /** Applications a unit leads that are open, or approved with a project still running; by id. */
  async openOfUnit(creditCode: string): Promise<readonly string[]> {
    const rows = await this.database
      .selectFrom('application')
      .leftJoin('project', 'project.projectId', 'application.projectId')
      .select('application.applicationId')
      .where('application.leadCreditCode', '=', creditCode)
      .where('application.status', 'not in', ['refused', 'withdrawn'])
      .where((eb) =>
        eb.or([
          eb('project.status', 'is', null),
          eb('project.status', 'not in', ['completed', 'terminated', 'revoked']),
        ]),
      )
      .orderBy('application.applicationId')
      .execute();
    return rows.map((row) => row.applicationId);
  }
}

function itemOf(row: ApplicationRow): ApplicationItem {
  const { totalInvestmentFen, grantRequestedFen, awardFen, holds, firstPosition, ...rest } = row;
  return {
    ...rest,
    totalInvestment: yuanOf(totalInvestmentFen),
    grantRequested: yuanOf(grantRequestedFen),
    award: awardFen === null ? null : yuanOf(awardFen),
    holds: JSON.parse(holds) as string[],
  };
}
