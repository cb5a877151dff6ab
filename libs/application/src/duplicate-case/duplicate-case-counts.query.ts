import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { CaseCount, DuplicateCaseFilter, ReadStore } from '@grants/read-store';
import { READ_STORE } from '../tokens.ts';

/** How many duplicate-funding cases stand where. */
export class CountDuplicateCases extends Query<readonly CaseCount[]> {
  constructor(readonly filter: DuplicateCaseFilter) {
    super();
  }
}

@QueryHandler(CountDuplicateCases)
export class CountDuplicateCasesHandler implements IQueryHandler<CountDuplicateCases> {
  constructor(@Inject(READ_STORE) private readonly views: Pick<ReadStore, 'duplicates'>) {}

  execute({ filter }: CountDuplicateCases): Promise<readonly CaseCount[]> {
    return this.views.duplicates.caseCounts(filter);
  }
}
