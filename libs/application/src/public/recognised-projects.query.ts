import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Page, PageRequest, ReadStore, RecognisedProject } from '@grants/read-store';
import { READ_STORE } from '../tokens.ts';

/** The recognised transformation projects, for anybody (SH-15). */
export class ListRecognisedProjects extends Query<Page<RecognisedProject>> {
  constructor(readonly request: PageRequest) {
    super();
  }
}

@QueryHandler(ListRecognisedProjects)
export class ListRecognisedProjectsHandler implements IQueryHandler<ListRecognisedProjects> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  execute({ request }: ListRecognisedProjects): Promise<Page<RecognisedProject>> {
    return this.views.published.recognised(request);
  }
}
