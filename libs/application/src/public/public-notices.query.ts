import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { dateAt } from '@grants/kernel';
import type { Clock } from '@grants/kernel';
import type { Page, PageRequest, PublicNotice, ReadStore } from '@grants/read-store';
import { CLOCK, READ_STORE } from '../tokens.ts';

/** The public notices that run today or have run, for anybody (SH-14.1). */
export class ListPublicNotices extends Query<Page<PublicNotice>> {
  constructor(readonly request: PageRequest) {
    super();
  }
}

@QueryHandler(ListPublicNotices)
export class ListPublicNoticesHandler implements IQueryHandler<ListPublicNotices> {
  constructor(
    @Inject(READ_STORE) private readonly views: ReadStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute({ request }: ListPublicNotices): Promise<Page<PublicNotice>> {
    return this.views.published.notices(dateAt(this.clock.now()), request);
  }
}
