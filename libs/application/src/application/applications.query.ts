import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '@grants/kernel';
import type {
  ApplicationFilter,
  ApplicationItem,
  Page,
  PageRequest,
  ReadStore,
} from '@grants/read-store';
import { onlyUnitOf } from '../queries/reader.ts';
import { READ_STORE } from '../tokens.ts';

/** The applications a reader may see, the last submitted first. */
export class ListApplications extends Query<Page<ApplicationItem>> {
  constructor(
    readonly reader: Actor,
    readonly filter: ApplicationFilter & PageRequest,
  ) {
    super();
  }
}

@QueryHandler(ListApplications)
export class ListApplicationsHandler implements IQueryHandler<ListApplications> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  execute({ reader, filter }: ListApplications): Promise<Page<ApplicationItem>> {
    const creditCode = onlyUnitOf(reader) ?? filter.creditCode;
    return this.views.applications.list(
      creditCode === undefined ? filter : { ...filter, creditCode },
    );
  }
}
