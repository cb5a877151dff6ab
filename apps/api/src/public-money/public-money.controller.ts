import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FindPublicMoney } from '@grants/application';
import type { PublicMoney } from '@grants/application';
import { AskedBy } from '../auth/caller.ts';
import type { Caller } from '../auth/caller.ts';
import { UnitPath } from '../credit/credit.path.ts';
import { QueryEntrance } from '../query/query-entrance.ts';
import { FreshQuery } from '../query/query.dto.ts';
import { Reads } from '../query/reads.ts';
import { PublicMoneyView } from './public-money.view.ts';

/** What is known of the public money of a unit, whoever gave it. An applicant sees its own. */
@ApiTags('Units')
@Controller('units')
export class PublicMoneyController {
  constructor(@Inject(QueryEntrance) private readonly queries: QueryEntrance) {}

  @Get(':creditCode/public-money')
  @Reads('public-money', 'FindPublicMoney: All known public money of a unit, with its sources', {
    one: PublicMoneyView,
  })
  find(
    @AskedBy() caller: Caller,
    @Param() { creditCode }: UnitPath,
    @Query() query: FreshQuery,
  ): Promise<PublicMoney> {
    return this.queries.find(new FindPublicMoney(caller, creditCode), query);
  }
}
