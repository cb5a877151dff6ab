import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { DisbursementReference, ReadStore, TreasuryLineItem } from '@grants/read-store';
import { READ_STORE } from '../tokens.ts';

/** The lines of payment lists that a disbursement was confirmed or returned by. */
export class ListTreasuryLines extends Query<readonly TreasuryLineItem[]> {
  constructor(readonly paid: DisbursementReference) {
    super();
  }
}

@QueryHandler(ListTreasuryLines)
export class ListTreasuryLinesHandler implements IQueryHandler<ListTreasuryLines> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  execute({ paid }: ListTreasuryLines): Promise<readonly TreasuryLineItem[]> {
    return this.views.treasury.linesOf(paid);
  }
}
