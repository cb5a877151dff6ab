import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FindExternalAward } from '@grants/application';
import type { CommandAccepted, ExternalAwardItem } from '@grants/application';
import { AskedFor } from '../command/asked.ts';
import type { Asked } from '../command/asked.ts';
import { CommandEntrance } from '../command/command-entrance.ts';
import { Gives } from '../command/gives.ts';
import { fieldsOf } from '../fields/fields-of.ts';
import { QueryEntrance } from '../query/query-entrance.ts';
import { FreshQuery } from '../query/query.dto.ts';
import { Reads } from '../query/reads.ts';
import { RecordExternalAwardBody } from './external-award.dto.ts';
import { AwardPath } from './external-award.path.ts';
import { ExternalAwardView } from './external-award.view.ts';

/** Awards of other funders. */
@ApiTags('External awards')
@Controller('external-awards')
export class ExternalAwardController {
  constructor(
    @Inject(CommandEntrance) private readonly commands: CommandEntrance,
    @Inject(QueryEntrance) private readonly queries: QueryEntrance,
  ) {}

  @Post()
  @Gives('RecordExternalAward', 'Record an award of another funder, or correct it')
  record(
    @AskedFor() asked: Asked,
    @Body() body: RecordExternalAwardBody,
  ): Promise<CommandAccepted> {
    const awardId = body.awardId ?? asked.newId('external-award');
    return this.commands.give(asked, 'RecordExternalAward', { ...fieldsOf(body), awardId });
  }

  @Get(':awardId')
  @Reads('duplicate-cases', 'FindExternalAward: An award of another funder', {
    one: ExternalAwardView,
  })
  find(@Param() { awardId }: AwardPath, @Query() query: FreshQuery): Promise<ExternalAwardItem> {
    return this.queries.find(new FindExternalAward(awardId), query);
  }
}
