import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { PointInTime, ReadStore, TreasuryBatchItem } from '@grants/read-store';
import { READ_STORE } from '../tokens.ts';

/** One payment list of the treasury, as it stood. */
export class FindTreasuryBatch extends Query<TreasuryBatchItem | undefined> {
  constructor(
    readonly batchId: string,
    readonly when: PointInTime = {},
  ) {
    super();
  }
}

@QueryHandler(FindTreasuryBatch)
export class FindTreasuryBatchHandler implements IQueryHandler<FindTreasuryBatch> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  execute({ batchId, when }: FindTreasuryBatch): Promise<TreasuryBatchItem | undefined> {
    return this.views.treasury.findBatch(batchId, when);
  }
}
