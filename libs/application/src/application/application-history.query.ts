import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '@grants/kernel';
import type { HistoryEntry, HistoryRequest, Page, ReadStore } from '@grants/read-store';
import { maySee } from '../queries/reader.ts';
import { READ_STORE } from '../tokens.ts';

/** The story of an application, and of the project it became. */
export class ListApplicationHistory extends Query<Page<HistoryEntry> | undefined> {
  constructor(
    readonly reader: Actor,
    readonly applicationId: string,
    readonly request: HistoryRequest,
  ) {
    super();
  }
}

@QueryHandler(ListApplicationHistory)
export class ListApplicationHistoryHandler implements IQueryHandler<ListApplicationHistory> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  async execute(query: ListApplicationHistory): Promise<Page<HistoryEntry> | undefined> {
    const { reader, applicationId, request } = query;
    const application = await this.views.applications.find(applicationId);
    if (!application || !maySee(reader, application.leadCreditCode)) return undefined;
    return this.views.history.ofApplication(applicationId, request);
  }
}
