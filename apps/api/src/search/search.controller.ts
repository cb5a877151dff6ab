import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Search } from '@grants/application';
import type { Page, SearchHit } from '@grants/read-store';
import { AskedBy } from '../auth/caller.ts';
import type { Caller } from '../auth/caller.ts';
import { partOf } from '../query/moments.ts';
import { QueryEntrance } from '../query/query-entrance.ts';
import { Reads } from '../query/reads.ts';
import { SearchQuery } from './search.query.dto.ts';
import { SearchHitView } from './search.view.ts';

/** One search over everything that bears a title. An applicant finds its own unit's. */
@ApiTags('Search')
@Controller('search')
export class SearchController {
  constructor(@Inject(QueryEntrance) private readonly queries: QueryEntrance) {}

  @Get()
  @Reads('search', 'Search: What a text finds, of what the caller may read, the last begun first', {
    page: SearchHitView,
  })
  search(@AskedBy() caller: Caller, @Query() query: SearchQuery): Promise<Page<SearchHit>> {
    const { text, kind } = query;
    const asked = { text, ...(kind && { kind }), ...partOf(query) };
    return this.queries.ask(new Search(caller, asked), query);
  }
}
