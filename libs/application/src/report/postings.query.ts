import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Page, PageRequest, PointInTime, Posting, ReadStore } from '@grants/read-store';
import { READ_STORE } from '../tokens.ts';
import { isKnown } from './funds.ts';

/** The postings of all funds, or of one, in global order. */
export class ListPostings extends Query<Page<Posting> | undefined> {
  constructor(
    readonly fundId: string | undefined,
    readonly when: PointInTime & PageRequest,
  ) {
    super();
  }
}

@QueryHandler(ListPostings)
export class ListPostingsHandler implements IQueryHandler<ListPostings> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  async execute({ fundId, when }: ListPostings): Promise<Page<Posting> | undefined> {
    if (!isKnown(fundId, await this.views.reports.funds())) return undefined;
    return this.views.fundLedger.postings(fundId === undefined ? {} : { fundId }, when);
  }
}
