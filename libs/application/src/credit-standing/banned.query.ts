import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '@grants/kernel';
import type { BannedAnswer, BannedQuestion, ReadStore } from '@grants/read-store';
import { maySee } from '../queries/reader.ts';
import { READ_STORE } from '../tokens.ts';
import type { ReasonedBan } from './blacklist.query.ts';
import { withReasons } from './reach-reasons.ts';

/** Whether a unit was banned, with why each ban came over the links it did. */
export interface ReasonedAnswer extends Omit<BannedAnswer, 'bans'> {
  readonly bans: readonly ReasonedBan[];
}

/** Whether a unit was banned on a day, as it was known, if the reader may see it. */
export class FindWhetherBanned extends Query<ReasonedAnswer | undefined> {
  constructor(
    readonly reader: Actor,
    readonly question: BannedQuestion,
  ) {
    super();
  }
}

@QueryHandler(FindWhetherBanned)
export class FindWhetherBannedHandler implements IQueryHandler<FindWhetherBanned> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  async execute({ reader, question }: FindWhetherBanned): Promise<ReasonedAnswer | undefined> {
    if (!maySee(reader, question.creditCode)) return undefined;
    const { bans, ...answer } = await this.views.blacklist.banned(question);
    return { ...answer, bans: bans.map(withReasons) };
  }
}
