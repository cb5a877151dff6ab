import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { PointInTime, ReadStore, TrialBalance } from '@grants/read-store';
import { READ_STORE } from '../tokens.ts';

/** Every account of a fund; the balances sum to zero. */
export class FindTrialBalance extends Query<TrialBalance | undefined> {
  constructor(
    readonly fundId: string,
    readonly when: PointInTime,
  ) {
    super();
  }
}

@QueryHandler(FindTrialBalance)
export class FindTrialBalanceHandler implements IQueryHandler<FindTrialBalance> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  execute({ fundId, when }: FindTrialBalance): Promise<TrialBalance | undefined> {
    return this.views.fundLedger.trialBalance(fundId, when);
  }
}
