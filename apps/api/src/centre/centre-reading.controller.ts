import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FindCentre, ListCentreHistory, ListCentres } from '@grants/application';
import type { CentreItem, HistoryEntry, Page } from '@grants/read-store';
import { AskedBy } from '../auth/caller.ts';
import type { Caller } from '../auth/caller.ts';
import { historyRequest } from '../history/history-request.ts';
import { HistoryQuery } from '../history/history.query.dto.ts';
import { HistoryEntryView } from '../history/history.view.ts';
import { partOf } from '../query/moments.ts';
import { QueryEntrance } from '../query/query-entrance.ts';
import { FreshQuery } from '../query/query.dto.ts';
import { Reads } from '../query/reads.ts';
import { CentrePath } from './centre.path.ts';
import { CentresQuery } from './centre.query.dto.ts';
import { CentreView } from './centre.view.ts';

/** R&D centres as they stand, and their stories. An applicant sees its own unit's. */
@ApiTags('Centres')
@Controller('centres')
export class CentreReadingController {
  constructor(@Inject(QueryEntrance) private readonly queries: QueryEntrance) {}

  @Get()
  @Reads('centres', 'ListCentres: The centres, the last applied for first', { page: CentreView })
  list(@AskedBy() caller: Caller, @Query() query: CentresQuery): Promise<Page<CentreItem>> {
    const { after, cursor, limit, ...filter } = query;
    return this.queries.ask(new ListCentres(caller, { ...filter, ...partOf(query) }), query);
  }

  @Get(':centreId')
  @Reads('centres', 'FindCentre: A centre', { one: CentreView })
  find(
    @AskedBy() caller: Caller,
    @Param() { centreId }: CentrePath,
    @Query() query: FreshQuery,
  ): Promise<CentreItem> {
    return this.queries.find(new FindCentre(caller, centreId), query);
  }

  @Get(':centreId/history')
  @Reads('history', 'ListCentreHistory: The story of a centre, with its money', {
    page: HistoryEntryView,
  })
  history(
    @AskedBy() caller: Caller,
    @Param() { centreId }: CentrePath,
    @Query() query: HistoryQuery,
  ): Promise<Page<HistoryEntry>> {
    return this.queries.find(new ListCentreHistory(caller, centreId, historyRequest(query)), query);
  }
}
