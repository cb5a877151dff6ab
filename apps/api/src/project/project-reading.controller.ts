import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  FindProject,
  FindProjectAt,
  FindProjectLedger,
  ListProjectHistory,
  ListProjects,
} from '@grants/application';
import type { ProjectAt, ProjectMoney } from '@grants/application';
import type { HistoryEntry, Page, ProjectItem } from '@grants/read-store';
import { AskedBy } from '../auth/caller.ts';
import type { Caller } from '../auth/caller.ts';
import { historyRequest } from '../history/history-request.ts';
import { HistoryQuery } from '../history/history.query.dto.ts';
import { HistoryEntryView } from '../history/history.view.ts';
import { partOf, pointInTimeOf, streamMoment } from '../query/moments.ts';
import { QueryEntrance } from '../query/query-entrance.ts';
import { PagedMomentQuery } from '../query/query.dto.ts';
import { Reads } from '../query/reads.ts';
import { ProjectLedgerView } from './project-ledger.view.ts';
import { ProjectPath } from './project.path.ts';
import { ProjectQuery, ProjectsQuery } from './project.query.dto.ts';
import { ProjectAtView, ProjectView } from './project.view.ts';

/** Projects as they stand and stood, their money and their stories. An applicant sees its own. */
@ApiTags('Projects')
@Controller('projects')
export class ProjectReadingController {
  constructor(@Inject(QueryEntrance) private readonly queries: QueryEntrance) {}

  @Get()
  @Reads('projects', 'ListProjects: The projects, the last opened first', { page: ProjectView })
  list(@AskedBy() caller: Caller, @Query() query: ProjectsQuery): Promise<Page<ProjectItem>> {
    const { after, cursor, limit, ...filter } = query;
    return this.queries.ask(new ListProjects(caller, { ...filter, ...partOf(query) }), query);
  }

  @Get(':projectId')
  @Reads('projects', 'FindProject: A project as it stands, or with `at` as it stood', {
    one: [ProjectView, ProjectAtView],
  })
  find(
    @AskedBy() caller: Caller,
    @Param() { projectId }: ProjectPath,
    @Query() query: ProjectQuery,
  ): Promise<ProjectItem | ProjectAt> {
    const { at } = query;
    if (at === undefined) return this.queries.find(new FindProject(caller, projectId), query);
    return this.queries.find(new FindProjectAt(caller, projectId, streamMoment(at)), query);
  }

  @Get(':projectId/ledger')
  @Reads('ledger', 'FindProjectLedger: The money of a project', { one: ProjectLedgerView })
  ledger(
    @Param() { projectId }: ProjectPath,
    @Query() query: PagedMomentQuery,
  ): Promise<ProjectMoney> {
    const when = { ...pointInTimeOf(query), ...partOf(query) };
    return this.queries.find(new FindProjectLedger(projectId, when), query);
  }

  @Get(':projectId/history')
  @Reads('history', 'ListProjectHistory: The story of a project, from its application on', {
    page: HistoryEntryView,
  })
  history(
    @AskedBy() caller: Caller,
    @Param() { projectId }: ProjectPath,
    @Query() query: HistoryQuery,
  ): Promise<Page<HistoryEntry>> {
    const asked = new ListProjectHistory(caller, projectId, historyRequest(query));
    return this.queries.find(asked, query);
  }
}
