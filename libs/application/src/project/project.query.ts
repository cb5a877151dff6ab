import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '@grants/kernel';
import type { ProjectItem, ReadStore } from '@grants/read-store';
import { maySee } from '../queries/reader.ts';
import { READ_STORE } from '../tokens.ts';

/** One project, if the reader may see it. */
export class FindProject extends Query<ProjectItem | undefined> {
  constructor(
    readonly reader: Actor,
    readonly projectId: string,
  ) {
    super();
  }
}

@QueryHandler(FindProject)
export class FindProjectHandler implements IQueryHandler<FindProject> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  async execute({ reader, projectId }: FindProject): Promise<ProjectItem | undefined> {
    const project = await this.views.projects.find(projectId);
    return project && maySee(reader, project.leadCreditCode) ? project : undefined;
  }
}
