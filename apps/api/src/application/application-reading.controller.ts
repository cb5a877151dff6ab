import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  FindApplication,
  ListApplicationHistory,
  ListApplications,
  ListListedMembers,
} from '@grants/application';
import type { ListedMember } from '@grants/application';
import type { ApplicationItem, HistoryEntry, Page } from '@grants/read-store';
import { AskedBy } from '../auth/caller.ts';
import type { Caller } from '../auth/caller.ts';
import { historyRequest } from '../history/history-request.ts';
import { HistoryQuery } from '../history/history.query.dto.ts';
import { HistoryEntryView } from '../history/history.view.ts';
import { partOf } from '../query/moments.ts';
import { QueryEntrance } from '../query/query-entrance.ts';
import { FreshQuery } from '../query/query.dto.ts';
import { Reads } from '../query/reads.ts';
import { ApplicationPath } from './application.path.ts';
import { ApplicationsQuery } from './application.query.dto.ts';
import { ApplicationView } from './application.view.ts';
import { ListedMemberView } from './listed-member.view.ts';

/** Applications as they stand, and their stories. An applicant sees its own unit's. */
@ApiTags('Applications')
@Controller('applications')
export class ApplicationReadingController {
  constructor(@Inject(QueryEntrance) private readonly queries: QueryEntrance) {}

  @Get()
  @Reads('applications', 'ListApplications: The applications, the last submitted first', {
    page: ApplicationView,
  })
  list(
    @AskedBy() caller: Caller,
    @Query() query: ApplicationsQuery,
  ): Promise<Page<ApplicationItem>> {
    const { after, cursor, limit, ...filter } = query;
    const asked = { ...filter, ...partOf(query) };
    return this.queries.ask(new ListApplications(caller, asked), query);
  }

  @Get(':applicationId')
  @Reads('applications', 'FindApplication: An application', { one: ApplicationView })
  find(
    @AskedBy() caller: Caller,
    @Param() { applicationId }: ApplicationPath,
    @Query() query: FreshQuery,
  ): Promise<ApplicationItem> {
    return this.queries.find(new FindApplication(caller, applicationId), query);
  }

  @Get(':applicationId/listed-members')
  @Reads(
    'listed-members',
    'ListListedMembers: Members of an application who are in the research-integrity list',
    { list: ListedMemberView },
  )
  listedMembers(
    @Param() { applicationId }: ApplicationPath,
    @Query() query: FreshQuery,
  ): Promise<readonly ListedMember[]> {
    return this.queries.find(new ListListedMembers(applicationId), query);
  }

  @Get(':applicationId/history')
  @Reads('history', 'ListApplicationHistory: The story of an application and its project', {
    page: HistoryEntryView,
  })
  history(
    @AskedBy() caller: Caller,
    @Param() { applicationId }: ApplicationPath,
    @Query() query: HistoryQuery,
  ): Promise<Page<HistoryEntry>> {
    const asked = new ListApplicationHistory(caller, applicationId, historyRequest(query));
    return this.queries.find(asked, query);
  }
}
