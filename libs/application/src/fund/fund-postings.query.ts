import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { LedgerPosting, Page, ReadStore, StatementWanted } from '@grants/read-store';
import { READ_STORE } from '../tokens.ts';

/** The postings of a fund that match, in global order, each with what its accounts hold after it. */
export class ListFundPostings extends Query<Page<LedgerPosting> | undefined> {
  constructor(readonly wanted: StatementWanted) {
    super();
  }
}

@QueryHandler(ListFundPostings)
export class ListFundPostingsHandler implements IQueryHandler<ListFundPostings> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  execute({ wanted }: ListFundPostings): Promise<Page<LedgerPosting> | undefined> {
    return this.views.fundLedger.statement(wanted);
  }
}
