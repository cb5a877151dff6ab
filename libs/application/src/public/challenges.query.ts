import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Clock } from '@grants/kernel';
import type { Page, PageRequest, PublishedChallenges, ReadStore } from '@grants/read-store';
import { CLOCK, READ_STORE } from '../tokens.ts';

/** The challenge lists of the calls, for anybody (MH-O1). */
export class ListChallenges extends Query<Page<PublishedChallenges>> {
  constructor(readonly request: PageRequest) {
    super();
  }
}

@QueryHandler(ListChallenges)
export class ListChallengesHandler implements IQueryHandler<ListChallenges> {
  constructor(
    @Inject(READ_STORE) private readonly views: ReadStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute({ request }: ListChallenges): Promise<Page<PublishedChallenges>> {
    return this.views.published.challenges(this.clock.now(), request);
  }
}
