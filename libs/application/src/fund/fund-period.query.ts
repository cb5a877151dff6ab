import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { FundPeriodBalance, Period, PointInTime, ReadStore } from '@grants/read-store';
import { READ_STORE } from '../tokens.ts';

/** Every account of a fund over a period: opening, movements, closing. */
export class FindFundPeriod extends Query<FundPeriodBalance | undefined> {
  constructor(
    readonly fundId: string,
    readonly period: Period & Pick<PointInTime, 'asKnownAt'>,
  ) {
    super();
  }
}

@QueryHandler(FindFundPeriod)
export class FindFundPeriodHandler implements IQueryHandler<FindFundPeriod> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  execute({ fundId, period }: FindFundPeriod): Promise<FundPeriodBalance | undefined> {
    return this.views.fundLedger.period(fundId, period);
  }
}
