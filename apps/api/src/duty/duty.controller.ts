import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ListDuties } from '@grants/application';
import type { Duty, Page } from '@grants/read-store';
import { AskedBy } from '../auth/caller.ts';
import type { Caller } from '../auth/caller.ts';
import { partOf } from '../query/moments.ts';
import { QueryEntrance } from '../query/query-entrance.ts';
import { Reads } from '../query/reads.ts';
import { DutiesQuery } from './duty.query.dto.ts';
import { DutyView } from './duty.view.ts';

/** What is due, by whom, under which clause. An applicant sees what is about its own unit. */
@ApiTags('Duties')
@Controller('duties')
export class DutyController {
  constructor(@Inject(QueryEntrance) private readonly queries: QueryEntrance) {}

  @Get()
  @Reads('duties', 'ListDuties: What is due, the one due first first', { page: DutyView })
  list(@AskedBy() caller: Caller, @Query() query: DutiesQuery): Promise<Page<Duty>> {
    const { after, cursor, limit, ...filter } = query;
    return this.queries.ask(new ListDuties(caller, { ...filter, ...partOf(query) }), query);
  }
}
