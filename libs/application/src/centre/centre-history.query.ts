import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '@grants/kernel';
import type { HistoryEntry, HistoryRequest, Page, ReadStore } from '@grants/read-store';
import { maySee } from '../queries/reader.ts';
import { READ_STORE } from '../tokens.ts';

/** The story of a centre, with its money. */
export class ListCentreHistory extends Query<Page<HistoryEntry> | undefined> {
  constructor(
    readonly reader: Actor,
    readonly centreId: string,
    readonly request: HistoryRequest,
  ) {
    super();
  }
}

@QueryHandler(ListCentreHistory)
export class ListCentreHistoryHandler implements IQueryHandler<ListCentreHistory> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  async execute(query: ListCentreHistory): Promise<Page<HistoryEntry> | undefined> {
    const { reader, centreId, request } = query;
    const centre = await this.views.centres.find(centreId);
    if (!centre || !maySee(reader, centre.hostCreditCode)) return undefined;
    return this.views.history.ofCentre(centreId, request);
  }
}
