import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CLOCK, FindCreditRecord, ListBans } from '@grants/application';
import { dateAt } from '@grants/kernel';
import type { CalendarDate, Clock } from '@grants/kernel';
import type { Ban, CreditRecord, Page } from '@grants/read-store';
import { AskedBy } from '../auth/caller.ts';
import type { Caller } from '../auth/caller.ts';
import { partOf, pointInTimeOf } from '../query/moments.ts';
import { QueryEntrance } from '../query/query-entrance.ts';
import { MomentQuery } from '../query/query.dto.ts';
import { Reads } from '../query/reads.ts';
import { UnitPath } from './credit.path.ts';
import { BansQuery } from './credit.query.dto.ts';
import { BanView, CreditRecordView } from './credit.view.ts';

/** The blacklist, and the credit record of a unit. An applicant sees its own. */
@ApiTags('Credit standing')
@Controller('credit')
export class CreditReadingController {
  constructor(
    @Inject(QueryEntrance) private readonly queries: QueryEntrance,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('blacklist')
  @Reads('blacklist', 'ListBans: The bans, the last imposed first', { page: BanView })
  bans(@AskedBy() caller: Caller, @Query() query: BansQuery): Promise<Page<Ban>> {
    const { status, creditCode } = query;
    const filter = {
      ...this.when(query),
      ...partOf(query),
      ...(status === undefined ? {} : { status }),
      ...(creditCode === undefined ? {} : { subject: { creditCode } }),
    };
    return this.queries.ask(new ListBans(caller, filter), query);
  }

  @Get('units/:creditCode')
  @Reads('blacklist', 'FindCreditRecord: The credit record of a unit', { one: CreditRecordView })
  record(
    @AskedBy() caller: Caller,
    @Param() { creditCode }: UnitPath,
    @Query() query: MomentQuery,
  ): Promise<CreditRecord> {
    return this.queries.find(new FindCreditRecord(caller, creditCode, this.when(query)), query);
  }

  /** A ban stands somewhere on a day: today, unless one is named. */
  private when(query: MomentQuery) {
    const { asOf = this.today(), ...known } = pointInTimeOf(query);
    return { asOf, ...known };
  }

  private today(): CalendarDate {
    return dateAt(this.clock.now());
  }
}
