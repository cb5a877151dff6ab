import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '@grants/kernel';
import type { Ban, BanFilter, Page, PageRequest, ReadStore } from '@grants/read-store';
import { onlyUnitOf } from '../queries/reader.ts';
import { READ_STORE } from '../tokens.ts';
import { pageWithReasons } from './reach-reasons.ts';
import type { Reasoned } from './reach-reasons.ts';

/** A ban, with why it came over each of the links it did. */
export type ReasonedBan = Reasoned<Ban>;

/** Bans, the last that the ledger took first; an applicant sees those of its own unit. */
export class ListBans extends Query<Page<ReasonedBan>> {
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

  async execute({ reader, filter }: ListBans): Promise<Page<ReasonedBan>> {
    const creditCode = onlyUnitOf(reader);
    const seen = creditCode === undefined ? filter : { ...filter, creditCode };
    return pageWithReasons(await this.views.blacklist.bans(seen));
  }
}
