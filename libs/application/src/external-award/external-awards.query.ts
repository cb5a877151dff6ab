import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type {
  AwardSource,
  ExternalAwardFilter,
  ListedAward,
  Page,
  PageRequest,
  ReadStore,
} from '@grants/read-store';
import { READ_STORE } from '../tokens.ts';

/** The awards of other funders, the last that came in first (MH-1.3.3). */
export class ListExternalAwards extends Query<Page<ListedAward>> {
  constructor(readonly filter: ExternalAwardFilter & PageRequest) {
    super();
  }
}

@QueryHandler(ListExternalAwards)
export class ListExternalAwardsHandler implements IQueryHandler<ListExternalAwards> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  execute({ filter }: ListExternalAwards): Promise<Page<ListedAward>> {
    return this.views.externalAwards.list(filter);
  }
}

/** The lists that awards of other funders came from. */
export class ListAwardSources extends Query<readonly AwardSource[]> {}

@QueryHandler(ListAwardSources)
export class ListAwardSourcesHandler implements IQueryHandler<ListAwardSources> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  execute(): Promise<readonly AwardSource[]> {
    return this.views.externalAwards.sources();
  }
}
