import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { dateAt } from '@grants/kernel';
import type { Clock } from '@grants/kernel';
import type { BanChange, Page, PageRequest, ReadStore } from '@grants/read-store';
import { CLOCK, READ_STORE } from '../tokens.ts';
import type { ReasonedBan } from './blacklist.query.ts';
import { withReasons } from './reach-reasons.ts';

/** What befell a ban, and the ban as it stands today. */
export interface ReasonedChange extends Omit<BanChange, 'ban'> {
  readonly ban: ReasonedBan;
}

/** What befell bans since a place in the global order, for systems that follow them. */
export class ListBanChanges extends Query<Page<ReasonedChange>> {
  constructor(readonly request: PageRequest) {
    super();
  }
}

@QueryHandler(ListBanChanges)
export class ListBanChangesHandler implements IQueryHandler<ListBanChanges> {
  constructor(
    @Inject(READ_STORE) private readonly views: ReadStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ request }: ListBanChanges): Promise<Page<ReasonedChange>> {
    const asOf = dateAt(this.clock.now());
    const { items, nextCursor } = await this.views.blacklist.changes({ ...request, asOf });
    return { items: items.map((item) => ({ ...item, ban: withReasons(item.ban) })), nextCursor };
  }
}
