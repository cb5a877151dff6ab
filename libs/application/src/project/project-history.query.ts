import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '@grants/kernel';
import type { HistoryEntry, HistoryRequest, Page, ReadStore } from '@grants/read-store';
import { maySee } from '../queries/reader.ts';
import { READ_STORE } from '../tokens.ts';

/** The story of a project, which begins with its application. */
export class ListProjectHistory extends Query<Page<HistoryEntry> | undefined> {
  constructor(
    readonly reader: Actor,
    readonly projectId: string,
    readonly request: HistoryRequest,
  ) {
    super();
  }
}

@QueryHandler(ListProjectHistory)
export class ListProjectHistoryHandler implements IQueryHandler<ListProjectHistory> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  async execute(query: ListProjectHistory): Promise<Page<HistoryEntry> | undefined> {
    const { reader, projectId, request } = query;
    const project = await this.views.projects.find(projectId);
    if (!project || !maySee(reader, project.leadCreditCode)) return undefined;
    return this.views.history.ofProject(projectId, request);
  }
}
