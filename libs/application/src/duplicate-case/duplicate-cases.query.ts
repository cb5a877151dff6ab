import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type {
  DuplicateCaseFilter,
  DuplicateCaseItem,
  Page,
  PageRequest,
  ReadStore,
} from '@grants/read-store';
import { READ_STORE } from '../tokens.ts';

/** Duplicate-funding cases, the last opened first. */
export class ListDuplicateCases extends Query<Page<DuplicateCaseItem>> {
  constructor(readonly filter: DuplicateCaseFilter & PageRequest) {
    super();
  }
}

@QueryHandler(ListDuplicateCases)
export class ListDuplicateCasesHandler implements IQueryHandler<ListDuplicateCases> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  execute({ filter }: ListDuplicateCases): Promise<Page<DuplicateCaseItem>> {
    return this.views.duplicates.cases(filter);
  }
}
