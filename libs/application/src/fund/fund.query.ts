import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { FundLedger, PointInTime, ReadStore } from '@grants/read-store';
import { READ_STORE } from '../tokens.ts';

/** One fund with its balances. */
export class FindFund extends Query<FundLedger | undefined> {
  constructor(
    readonly fundId: string,
    readonly when: PointInTime,
  ) {
    super();
  }
}

@QueryHandler(FindFund)
export class FindFundHandler implements IQueryHandler<FindFund> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  execute({ fundId, when }: FindFund): Promise<FundLedger | undefined> {
    return this.views.fundLedger.fund(fundId, when);
  }
}
