import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Actor } from '@grants/kernel';
import { clauseOf } from '@grants/policy';
import type { Sentence } from '@grants/policy';
import type { ClauseUse, Page, PageRequest, PointInTime, ReadStore } from '@grants/read-store';
import { onlyUnitOf } from '../queries/reader.ts';
import { sentenceOf } from '../replay/event-sentence.ts';
import { READ_STORE } from '../tokens.ts';

/** A clause, applied once, with the sentence that tells the event. */
export interface ToldClauseUse extends ClauseUse {
  readonly sentence: Sentence;
}

/** Where a clause was applied, the last first; an applicant sees what is of its own unit. */
export class ListClauseUses extends Query<Page<ToldClauseUse> | undefined> {
  constructor(
    readonly reader: Actor,
    readonly clauseId: string,
    readonly request: PointInTime & PageRequest,
  ) {
    super();
  }
}

@QueryHandler(ListClauseUses)
export class ListClauseUsesHandler implements IQueryHandler<ListClauseUses> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  async execute(query: ListClauseUses): Promise<Page<ToldClauseUse> | undefined> {
    const { reader, clauseId, request } = query;
    const clause = clauseOf(clauseId)?.id;
    if (clause === undefined) return undefined;
    const creditCode = onlyUnitOf(reader);
    const own = creditCode === undefined ? {} : { creditCode };
    const { items, nextCursor } = await this.views.clauseUses.list({ clause, ...request, ...own });
    return { items: items.map((use) => ({ ...use, sentence: sentenceOf(use) })), nextCursor };
  }
}
