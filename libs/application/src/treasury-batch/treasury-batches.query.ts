import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type {
  Page,
  PageRequest,
  PointInTime,
  ReadStore,
  TreasuryBatchItem,
} from '@grants/read-store';
import { READ_STORE } from '../tokens.ts';

/** Payment lists of the treasury, the last received first. */
export class ListTreasuryBatches extends Query<Page<TreasuryBatchItem>> {
  constructor(readonly request: PointInTime & PageRequest) {
    super();
  }
}

@QueryHandler(ListTreasuryBatches)
export class ListTreasuryBatchesHandler implements IQueryHandler<ListTreasuryBatches> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  execute({ request }: ListTreasuryBatches): Promise<Page<TreasuryBatchItem>> {
    return this.views.treasury.batches(request);
  }
}
