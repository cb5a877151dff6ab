import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '@grants/kernel';
import type { Ban, BanFilter, Page, PageRequest, ReadStore } from '@grants/read-store';
import { onlyUnitOf } from '../queries/reader.ts';
import { READ_STORE } from '../tokens.ts';

/** Bans, the last imposed first; an applicant sees those of its own unit. */
export class ListBans extends Query<Page<Ban>> {
  constructor(
    readonly reader: Actor,
    readonly filter: BanFilter & PageRequest,
  ) {
    super();
  }
}

@QueryHandler(ListBans)
export class ListBansHandler implements IQueryHandler<ListBans> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  execute({ reader, filter }: ListBans): Promise<Page<Ban>> {
    const creditCode = onlyUnitOf(reader);
    return this.views.blacklist.bans(
      creditCode === undefined ? filter : { ...filter, subject: { creditCode } },
    );
  }
}
