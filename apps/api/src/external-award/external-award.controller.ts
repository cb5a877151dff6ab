import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FindExternalAward, ListAwardSources, ListExternalAwards } from '@grants/application';
import type { CommandAccepted, ExternalAwardItem } from '@grants/application';
import type { AwardSource, ListedAward, Page } from '@grants/read-store';
import { AskedFor } from '../command/asked.ts';
import type { Asked } from '../command/asked.ts';
import { CommandEntrance } from '../command/command-entrance.ts';
import { Gives } from '../command/gives.ts';
import { fieldsOf } from '../fields/fields-of.ts';
import { partOf, streamMoment } from '../query/moments.ts';
import { QueryEntrance } from '../query/query-entrance.ts';
import { FreshQuery } from '../query/query.dto.ts';
import { Reads } from '../query/reads.ts';
import { RecordExternalAwardBody } from './external-award.dto.ts';
import { AwardPath } from './external-award.path.ts';
import { ExternalAwardQuery, ExternalAwardsQuery } from './external-award.query.dto.ts';
import { ExternalAwardView } from './external-award.view.ts';
import { AwardSourceView, ListedAwardView } from './listed-award.view.ts';

/** Awards of other funders. */
@ApiTags('External awards')
@Controller()
export class ExternalAwardController {
  constructor(
    @Inject(CommandEntrance) private readonly commands: CommandEntrance,
    @Inject(QueryEntrance) private readonly queries: QueryEntrance,
  ) {}

  @Post('external-awards')
  @Gives('RecordExternalAward', 'Record an award of another funder, or correct it')
  record(
    @AskedFor() asked: Asked,
    @Body() body: RecordExternalAwardBody,
  ): Promise<CommandAccepted> {
    const awardId = body.awardId ?? asked.newId('external-award');
    return this.commands.give(asked, 'RecordExternalAward', { ...fieldsOf(body), awardId });
  }

  @Get('external-awards')
  @Reads('duplicate-cases', 'ListExternalAwards: Awards of other funders, the last come in first', {
    page: ListedAwardView,
  })
  list(@Query() query: ExternalAwardsQuery): Promise<Page<ListedAward>> {
    const { after, cursor, limit, ...filter } = query;
    return this.queries.ask(new ListExternalAwards({ ...filter, ...partOf(query) }), query);
  }

  @Get('external-awards/:awardId')
  @Reads(
    'duplicate-cases',
    'FindExternalAward: An award of another funder, or with `at` as it was',
    {
      one: ExternalAwardView,
    },
  )
  find(
    @Param() { awardId }: AwardPath,
    @Query() query: ExternalAwardQuery,
  ): Promise<ExternalAwardItem> {
    const moment = query.at === undefined ? undefined : streamMoment(query.at);
    return this.queries.find(new FindExternalAward(awardId, moment), query);
  }

  @Get('external-award-sources')
  @Reads('duplicate-cases', 'ListAwardSources: The lists that awards of other funders came from', {
    list: AwardSourceView,
  })
  sources(@Query() query: FreshQuery): Promise<readonly AwardSource[]> {
    return this.queries.ask(new ListAwardSources(), query);
  }
}
