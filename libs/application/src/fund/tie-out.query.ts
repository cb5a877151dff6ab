import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { ReadStore, TieOut, TieOutFilter } from '@grants/read-store';
import { READ_STORE } from '../tokens.ts';

/** What does not tie, of the funds asked for or of the whole district. */
export class FindTieOut extends Query<TieOut | undefined> {
  constructor(readonly filter: TieOutFilter) {
    super();
  }
}

@QueryHandler(FindTieOut)
export class FindTieOutHandler implements IQueryHandler<FindTieOut> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  execute({ filter }: FindTieOut): Promise<TieOut | undefined> {
    return this.views.tieOut.report(filter);
  }
}
