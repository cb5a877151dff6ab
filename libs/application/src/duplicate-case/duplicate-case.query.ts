import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { DuplicateCaseItem, PointInTime, ReadStore } from '@grants/read-store';
import { READ_STORE } from '../tokens.ts';

/** One duplicate-funding case, as it stood. */
export class FindDuplicateCase extends Query<DuplicateCaseItem | undefined> {
  constructor(
    readonly caseId: string,
    readonly when: PointInTime = {},
  ) {
    super();
  }
}

@QueryHandler(FindDuplicateCase)
export class FindDuplicateCaseHandler implements IQueryHandler<FindDuplicateCase> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  execute({ caseId, when }: FindDuplicateCase): Promise<DuplicateCaseItem | undefined> {
    return this.views.duplicates.find(caseId, when);
  }
}
