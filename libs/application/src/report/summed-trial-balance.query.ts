import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { FundFilter, PointInTime, ReadStore, SummedTrialBalance } from '@grants/read-store';
import { READ_STORE } from '../tokens.ts';

/** Every account of the funds that match, all of them together; the balances sum to zero. */
export class FindSummedTrialBalance extends Query<SummedTrialBalance> {
  constructor(
    readonly filter: FundFilter,
    readonly when: PointInTime,
  ) {
    super();
  }
}

@QueryHandler(FindSummedTrialBalance)
export class FindSummedTrialBalanceHandler implements IQueryHandler<FindSummedTrialBalance> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  execute({ filter, when }: FindSummedTrialBalance): Promise<SummedTrialBalance> {
    return this.views.fundLedger.summedTrialBalance(filter, when);
  }
}
