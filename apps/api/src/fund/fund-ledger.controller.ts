import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FindFundPeriod, FindTieOut } from '@grants/application';
import type { FundPeriodBalance, TieOut } from '@grants/read-store';
import { InvalidRequest } from '../problems/invalid-request.ts';
import { pointInTimeOf } from '../query/moments.ts';
import { QueryEntrance } from '../query/query-entrance.ts';
import { Reads } from '../query/reads.ts';
import { FundPath } from './fund.path.ts';
import { PeriodQuery, TieOutQuery } from './ledger.query.dto.ts';
import { PeriodBalanceView } from './period.view.ts';
import { TieOutView } from './tie-out.view.ts';

/** The fund-commitment ledger, over a period and held against what others say. */
@ApiTags('Funds')
@Controller()
export class FundLedgerController {
  constructor(@Inject(QueryEntrance) private readonly queries: QueryEntrance) {}

  @Get('funds/:fundId/period')
  @Reads('ledger', 'FindFundPeriod: Every account of a fund over a period', {
    one: PeriodBalanceView,
  })
  period(@Param() { fundId }: FundPath, @Query() query: PeriodQuery): Promise<FundPeriodBalance> {
    const { from, to } = query;
    if (from > to) throw InvalidRequest.of('from', `must not be after to, which is ${to}`);
    const known = pointInTimeOf(query);
    return this.queries.find(new FindFundPeriod(fundId, { ...known, from, to }), query);
  }

  @Get('tie-out')
  @Reads('ledger', 'FindTieOut: What does not tie; nothing in a ledger that is in order', {
    one: TieOutView,
  })
  tieOut(@Query() query: TieOutQuery): Promise<TieOut> {
    const { fund, fiscalYear } = query;
    const filter = {
      ...pointInTimeOf(query),
      ...(fund === undefined ? {} : { fundId: fund }),
      ...(fiscalYear === undefined ? {} : { fiscalYear }),
    };
    return this.queries.find(new FindTieOut(filter), query);
  }
}
