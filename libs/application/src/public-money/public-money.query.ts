import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '@grants/kernel';
import type { ReadStore } from '@grants/read-store';
import { MatchFollower } from '../matching/match-follower.ts';
import { maySee } from '../queries/reader.ts';
import { READ_STORE } from '../tokens.ts';
import { publicMoneyOf } from './public-money.ts';
import type { PublicMoney } from './public-money.ts';

/** All public money of a unit that the ledger knows, if the reader may see it. */
export class FindPublicMoney extends Query<PublicMoney | undefined> {
  constructor(
    readonly reader: Actor,
    readonly creditCode: string,
  ) {
    super();
  }
}

@QueryHandler(FindPublicMoney)
export class FindPublicMoneyHandler implements IQueryHandler<FindPublicMoney> {
  constructor(
    @Inject(READ_STORE) private readonly views: ReadStore,
    @Inject(MatchFollower) private readonly matching: MatchFollower,
  ) {}

  async execute({ reader, creditCode }: FindPublicMoney): Promise<PublicMoney | undefined> {
    if (!maySee(reader, creditCode)) return undefined;
    return publicMoneyOf(creditCode, { views: this.views, supports: this.matching.supports });
  }
}
