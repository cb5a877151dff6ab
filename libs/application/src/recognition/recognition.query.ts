import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '@grants/kernel';
import type { ReadStore, RecognitionItem } from '@grants/read-store';
import { maySee } from '../queries/reader.ts';
import { READ_STORE } from '../tokens.ts';

/** One recognition, if the reader may see it. */
export class FindRecognition extends Query<RecognitionItem | undefined> {
  constructor(
    readonly reader: Actor,
    readonly recognitionId: string,
  ) {
    super();
  }
}

@QueryHandler(FindRecognition)
export class FindRecognitionHandler implements IQueryHandler<FindRecognition> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  async execute({ reader, recognitionId }: FindRecognition): Promise<RecognitionItem | undefined> {
    const recognition = await this.views.recognitions.find(recognitionId);
    return recognition && maySee(reader, recognition.applicantCreditCode) ? recognition : undefined;
  }
}
