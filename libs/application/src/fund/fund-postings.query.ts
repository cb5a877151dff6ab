import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Page, PageRequest, PointInTime, Posting, ReadStore } from '@grants/read-store';
import { READ_STORE } from '../tokens.ts';

/** The postings of a fund in global order. */
export class ListFundPostings extends Query<Page<Posting> | undefined> {
  constructor(
    readonly fundId: string,
    readonly when: PointInTime & PageRequest,
  ) {
    super();
  }
}

@QueryHandler(ListFundPostings)
export class ListFundPostingsHandler implements IQueryHandler<ListFundPostings> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  async execute({ fundId, when }: ListFundPostings): Promise<Page<Posting> | undefined> {
    const fund = await this.views.fundLedger.fund(fundId);
    return fund && this.views.fundLedger.postings({ fundId }, when);
  }
}
