import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { ReadStore, TreasuryLineItem } from '@grants/read-store';
import { READ_STORE } from '../tokens.ts';

/** The lines of payment lists that a disbursement was confirmed or returned by. */
export class ListTreasuryLines extends Query<readonly TreasuryLineItem[]> {
  constructor(readonly disbursementId: string) {
    super();
  }
}

@QueryHandler(ListTreasuryLines)
export class ListTreasuryLinesHandler implements IQueryHandler<ListTreasuryLines> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  execute({ disbursementId }: ListTreasuryLines): Promise<readonly TreasuryLineItem[]> {
    return this.views.treasury.linesOf(disbursementId);
  }
}
