import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '@grants/kernel';
import type { Page, PageRequest, ProjectFilter, ProjectItem, ReadStore } from '@grants/read-store';
import { onlyUnitOf } from '../queries/reader.ts';
import { READ_STORE } from '../tokens.ts';

/** The projects a reader may see, the last opened first. */
export class ListProjects extends Query<Page<ProjectItem>> {
  constructor(
    readonly reader: Actor,
    readonly filter: ProjectFilter & PageRequest,
  ) {
    super();
  }
}

@QueryHandler(ListProjects)
export class ListProjectsHandler implements IQueryHandler<ListProjects> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  execute({ reader, filter }: ListProjects): Promise<Page<ProjectItem>> {
    const creditCode = onlyUnitOf(reader) ?? filter.creditCode;
    return this.views.projects.list(creditCode === undefined ? filter : { ...filter, creditCode });
  }
}
