import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FindOverview } from '@grants/application';
import type { DatedOverview } from '@grants/application';
import { pointInTimeOf } from '../query/moments.ts';
import { QueryEntrance } from '../query/query-entrance.ts';
import { MomentQuery } from '../query/query.dto.ts';
import { Reads } from '../query/reads.ts';
import { OverviewView } from './overview.view.ts';

/** All the money of the district on one page; the lists behind the figures have routes of their own. */
@ApiTags('Reports')
@Controller('overview')
export class OverviewController {
  constructor(@Inject(QueryEntrance) private readonly queries: QueryEntrance) {}

  @Get()
  @Reads('ledger', 'FindOverview: Where all the money came from, where it is, and what waits', {
    one: OverviewView,
  })
  overview(@Query() query: MomentQuery): Promise<DatedOverview> {
    return this.queries.ask(new FindOverview(pointInTimeOf(query)), query);
  }
}
