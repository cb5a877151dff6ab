import { yuanOf } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import type { ProjectRow, ProjectStatus } from '@grants/projections';
import type { ViewDatabase } from '../view-tables.ts';
import { given } from './criteria.ts';
import { limitOf, pageOf } from './page.ts';
import type { Page, PageRequest } from './page.ts';
import { placesFoundBy } from './search.ts';

export interface ProjectFilter {
  /** What is in title, units, codes or numbers, or their initials; see `SearchQueries`. */
  readonly text?: string;
  readonly status?: ProjectStatus;
  readonly callId?: string;
  readonly fundId?: string;
  /** Credit code of the lead unit. */
  readonly creditCode?: string;
  /** Only those with a hold in force, or only those without. */
  readonly held?: boolean;
}

/** A project as it stands; `position` is that of the last event about it. */
export interface ProjectItem extends Omit<
  ProjectRow,
  | 'awardFen'
  | 'paidFen'
  | 'releasedFen'
  | 'supportedFen'
  | 'recoveryOrderedFen'
  | 'recoveredFen'
  | 'writtenOffFen'
  | 'extended'
  | 'holds'
  | 'firstPosition'
> {
  readonly award: Yuan;
  /** Tranches the treasury has paid. */
  readonly paid: Yuan;
  /** Award that will not be paid and went back to the fund. */
  readonly released: Yuan;
  /** Grant expenditure the last audit supports. */
  readonly supported: Yuan | null;
  readonly recoveryOrdered: Yuan;
  readonly recovered: Yuan;
  /** Ordered back and given up. */
  readonly writtenOff: Yuan;
  readonly extended: boolean;
  /** Ids of the holds in force. */
  readonly holds: readonly string[];
}

/** The project register. */
export class ProjectQueries {
  constructor(private readonly database: ViewDatabase) {}

  /** Projects, the last opened first. */
  async list(filter: ProjectFilter & PageRequest = {}): Promise<Page<ProjectItem>> {
    const limit = limitOf(filter);
    const { status, callId, fundId, creditCode: leadCreditCode } = filter;
    let query = this.database
      .selectFrom('project')
      .selectAll()
      .where((eb) => eb.and(given({ status, callId, fundId, leadCreditCode })))
      .orderBy('firstPosition', 'desc')
      .limit(limit + 1);
    if (filter.held !== undefined) query = query.where('holdCount', filter.held ? '>' : '=', 0);
    if (filter.text !== undefined) {
      query = query.where(
        'firstPosition',
        'in',
        placesFoundBy(this.database, 'project', filter.text),
      );
    }
    if (filter.after) query = query.where('firstPosition', '<', filter.after);
    return pageOf(await query.execute(), limit, {
      item: itemOf,
      cursor: (row) => row.firstPosition,
    });
  }

  async find(projectId: string): Promise<ProjectItem | undefined> {
    const row = await this.database
      .selectFrom('project')
      .selectAll()
      .where('projectId', '=', projectId)
      .executeTakeFirst();
    return row && itemOf(row);
  }
}

function itemOf(row: ProjectRow): ProjectItem {
  const { awardFen, paidFen, releasedFen, supportedFen, ...others } = row;
  const { recoveryOrderedFen, recoveredFen, writtenOffFen, ...more } = others;
  const { extended, holds, firstPosition, ...rest } = more;
  return {
    ...rest,
    award: yuanOf(awardFen),
    paid: yuanOf(paidFen),
    released: yuanOf(releasedFen),
    supported: supportedFen === null ? null : yuanOf(supportedFen),
    recoveryOrdered: yuanOf(recoveryOrderedFen),
    recovered: yuanOf(recoveredFen),
    writtenOff: yuanOf(writtenOffFen),
    extended: extended === 1,
    holds: JSON.parse(holds) as string[],
  };
}
