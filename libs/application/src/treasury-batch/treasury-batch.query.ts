import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { ReadStore, TreasuryBatchItem } from '@grants/read-store';
import { READ_STORE } from '../tokens.ts';

/** One payment list of the treasury. */
export class FindTreasuryBatch extends Query<TreasuryBatchItem | undefined> {
  constructor(readonly batchId: string) {
    super();
  }
}

@QueryHandler(FindTreasuryBatch)
export class FindTreasuryBatchHandler implements IQueryHandler<FindTreasuryBatch> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  execute({ batchId }: FindTreasuryBatch): Promise<TreasuryBatchItem | undefined> {
    return this.views.treasury.findBatch(batchId);
  }
}
