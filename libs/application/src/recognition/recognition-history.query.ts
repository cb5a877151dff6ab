import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '@grants/kernel';
import type { HistoryEntry, HistoryRequest, Page, ReadStore } from '@grants/read-store';
import { maySee } from '../queries/reader.ts';
import { READ_STORE } from '../tokens.ts';

/** The story of a recognition. */
export class ListRecognitionHistory extends Query<Page<HistoryEntry> | undefined> {
  constructor(
    readonly reader: Actor,
    readonly recognitionId: string,
    readonly request: HistoryRequest,
  ) {
    super();
  }
}

@QueryHandler(ListRecognitionHistory)
export class ListRecognitionHistoryHandler implements IQueryHandler<ListRecognitionHistory> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  async execute(query: ListRecognitionHistory): Promise<Page<HistoryEntry> | undefined> {
    const { reader, recognitionId, request } = query;
    const recognition = await this.views.recognitions.find(recognitionId);
    if (!recognition || !maySee(reader, recognition.applicantCreditCode)) return undefined;
    return this.views.history.ofRecognition(recognitionId, request);
  }
}
