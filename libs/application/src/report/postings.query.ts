import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type {
  ListedPosting,
  Page,
  PageRequest,
  PointInTime,
  PostingCriteria,
  ReadStore,
} from '@grants/read-store';
import { READ_STORE } from '../tokens.ts';
import { isKnown } from './funds.ts';

/** The postings that match, of all funds or of one, in global order. */
export class ListPostings extends Query<Page<ListedPosting> | undefined> {
  constructor(
    readonly criteria: PostingCriteria,
    readonly when: PointInTime & PageRequest,
  ) {
    super();
  }
}

@QueryHandler(ListPostings)
export class ListPostingsHandler implements IQueryHandler<ListPostings> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  async execute({ criteria, when }: ListPostings): Promise<Page<ListedPosting> | undefined> {
    if (!isKnown(criteria.fundId, await this.views.reports.funds())) return undefined;
    return this.views.fundLedger.postings(criteria, when);
  }
}
