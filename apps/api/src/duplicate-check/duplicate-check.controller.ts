import { Body, Controller, HttpCode, HttpStatus, Inject, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CheckDuplicates } from '@grants/application';
import type { DuplicateCheck } from '@grants/application';
import { AskedBy } from '../auth/caller.ts';
import type { Caller } from '../auth/caller.ts';
import { fieldsOf } from '../fields/fields-of.ts';
import { QueryEntrance } from '../query/query-entrance.ts';
import { FreshQuery } from '../query/query.dto.ts';
import { Reads } from '../query/reads.ts';
import { PlannedProjectBody } from './duplicate-check.dto.ts';
import { DuplicateCheckView } from './duplicate-check.view.ts';

/** Whether a planned project is supported already. A dry run: nothing is written. */
@ApiTags('Duplicate cases')
@Controller('duplicates')
export class DuplicateCheckController {
  constructor(@Inject(QueryEntrance) private readonly queries: QueryEntrance) {}

  @Post('check')
  @HttpCode(HttpStatus.OK)
  @Reads(
    'duplicate-check',
    'CheckDuplicates: Every support that a planned project looks like, the likeliest first',
    { one: DuplicateCheckView },
  )
  check(
    @AskedBy() caller: Caller,
    @Body() body: PlannedProjectBody,
    @Query() query: FreshQuery,
  ): Promise<DuplicateCheck> {
    return this.queries.ask(new CheckDuplicates(caller, fieldsOf(body)), query);
  }
}
