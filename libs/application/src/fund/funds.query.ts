import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { FundFilter, FundLedger, PointInTime, ReadStore } from '@grants/read-store';
import { READ_STORE } from '../tokens.ts';

/** The funds with their balances, the newest first. */
export class ListFunds extends Query<readonly FundLedger[]> {
  constructor(
    readonly filter: FundFilter,
    readonly when: PointInTime,
  ) {
    super();
  }
}

@QueryHandler(ListFunds)
export class ListFundsHandler implements IQueryHandler<ListFunds> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  execute({ filter, when }: ListFunds): Promise<readonly FundLedger[]> {
    return this.views.fundLedger.funds(filter, when);
  }
}
