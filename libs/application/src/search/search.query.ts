import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '@grants/kernel';
import type { SearchKind } from '@grants/projections';
import type { Page, PageRequest, ReadStore, SearchHit } from '@grants/read-store';
import { READING_ROLES } from '../commands/reading-roles.ts';
import type { Reading } from '../commands/reading-roles.ts';
import { onlyUnitOf } from '../queries/reader.ts';
import { READ_STORE } from '../tokens.ts';

/** What a reader looks for: parts of a text, of one kind or of every kind. */
export interface SearchRequest extends PageRequest {
  readonly text: string;
  readonly kind?: SearchKind;
}

/** What a text finds of the things a reader may see, the last begun first. */
export class Search extends Query<Page<SearchHit>> {
  constructor(
    readonly reader: Actor,
    readonly request: SearchRequest,
  ) {
    super();
  }
}

/** By which right each kind is read: a search finds nothing that its own page would refuse. */
const READ_BY: Readonly<Record<SearchKind, Reading>> = {
  application: 'applications',
  project: 'projects',
  centre: 'centres',
  recognition: 'recognitions',
  'external-award': 'duplicate-cases',
};

@QueryHandler(Search)
export class SearchHandler implements IQueryHandler<Search> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  execute({ reader, request }: Search): Promise<Page<SearchHit>> {
    const { kind, ...asked } = request;
    const readable = Object.entries(READ_BY)
      .filter(([, reading]) => READING_ROLES[reading].some((role) => role === reader.role))
      .map(([name]) => name as SearchKind);
    const kinds = readable.filter((name) => kind === undefined || name === kind);
    const creditCode = onlyUnitOf(reader);
    return this.views.search.list({ ...asked, kinds, ...(creditCode && { creditCode }) });
  }
}
