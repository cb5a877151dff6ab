import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type {
  DiscrepancyFilter,
  DiscrepancyItem,
  Page,
  PageRequest,
  ReadStore,
} from '@grants/read-store';
import { READ_STORE } from '../tokens.ts';

/** Discrepancies between payment lists and the ledger, the last opened first. */
export class ListTreasuryDiscrepancies extends Query<Page<DiscrepancyItem>> {
  constructor(readonly filter: DiscrepancyFilter & PageRequest) {
    super();
  }
}

@QueryHandler(ListTreasuryDiscrepancies)
export class ListTreasuryDiscrepanciesHandler implements IQueryHandler<ListTreasuryDiscrepancies> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  execute({ filter }: ListTreasuryDiscrepancies): Promise<Page<DiscrepancyItem>> {
    return this.views.treasury.discrepancies(filter);
  }
}
