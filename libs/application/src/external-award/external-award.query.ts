import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { externalAwardDecider, externalAwardStream } from '@grants/domain';
import type { ExternalAwardContent } from '@grants/domain';
import type { EventStore } from '@grants/event-store';
import { foldUpTo } from '../queries/fold-events.ts';
import { EVENT_STORE } from '../tokens.ts';

/** The award with the revision of its stream: above 0, its list was corrected. */
export interface ExternalAwardItem extends ExternalAwardContent {
  readonly awardId: string;
  readonly revision: number;
}

/** An award of another funder, as its list last told it. */
export class FindExternalAward extends Query<ExternalAwardItem | undefined> {
  constructor(readonly awardId: string) {
    super();
  }
}

@QueryHandler(FindExternalAward)
export class FindExternalAwardHandler implements IQueryHandler<FindExternalAward> {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async execute({ awardId }: FindExternalAward): Promise<ExternalAwardItem | undefined> {
    const stream = externalAwardStream(awardId);
    const folded = await foldUpTo(this.store, { stream, decider: externalAwardDecider });
    if (folded?.state.status !== 'known') return undefined;
    return { awardId, revision: folded.lastEvent.revision, ...folded.state.award };
  }
}
