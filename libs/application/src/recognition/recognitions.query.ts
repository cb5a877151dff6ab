import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '@grants/kernel';
import type {
  Page,
  PageRequest,
  ReadStore,
  RecognitionFilter,
  RecognitionItem,
} from '@grants/read-store';
import { onlyUnitOf } from '../queries/reader.ts';
import { READ_STORE } from '../tokens.ts';

/** The recognitions a reader may see, the last applied for first. */
export class ListRecognitions extends Query<Page<RecognitionItem>> {
  constructor(
    readonly reader: Actor,
    readonly filter: RecognitionFilter & PageRequest,
  ) {
    super();
  }
}

@QueryHandler(ListRecognitions)
export class ListRecognitionsHandler implements IQueryHandler<ListRecognitions> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  execute({ reader, filter }: ListRecognitions): Promise<Page<RecognitionItem>> {
    const creditCode = onlyUnitOf(reader) ?? filter.creditCode;
    return this.views.recognitions.list(
      creditCode === undefined ? filter : { ...filter, creditCode },
    );
  }
}
