import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { externalAwardDecider, externalAwardStream } from '@grants/domain';
import type { ExternalAwardContent, ExternalAwardEvent, ImportOrigin } from '@grants/domain';
import type { EventStore } from '@grants/event-store';
import type { Instant } from '@grants/kernel';
import { folded } from '../content/told.ts';
import { hasHappenedBy } from '../queries/fold-events.ts';
import type { StreamMoment } from '../queries/fold-events.ts';
import { EVENT_STORE } from '../tokens.ts';
import { correctionsIn } from './award-corrections.ts';
import type { AwardCorrection } from './award-corrections.ts';

/** The award with the revision of its stream: above 0, its list was corrected. */
export interface ExternalAwardItem extends ExternalAwardContent {
  readonly awardId: string;
  readonly revision: number;
  /** When it was first recorded, by the clock of the store. */
  readonly recordedAt: Instant;
  /** Where what it says now was read. */
  readonly origin: ImportOrigin;
  /** In the order in which they were recorded. */
  readonly corrections: readonly AwardCorrection[];
}

/** An award of another funder, as its list last told it, or had told it by a moment. */
export class FindExternalAward extends Query<ExternalAwardItem | undefined> {
  constructor(
    readonly awardId: string,
    readonly moment?: StreamMoment,
  ) {
    super();
  }
}

@QueryHandler(FindExternalAward)
export class FindExternalAwardHandler implements IQueryHandler<FindExternalAward> {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async execute({ awardId, moment }: FindExternalAward): Promise<ExternalAwardItem | undefined> {
    const all = await Array.fromAsync(this.store.readStream(externalAwardStream(awardId)));
    const history = moment ? all.filter((event) => hasHappenedBy(event, moment)) : all;
    const award = folded(externalAwardDecider, history);
    const [first, last] = [history[0], history.at(-1)];
    if (award.status !== 'known' || first === undefined || last === undefined) return undefined;
    return {
      awardId,
      revision: last.revision,
      ...award.award,
      recordedAt: first.recordedAt,
      origin: (last.data as ExternalAwardEvent['data']).origin,
      corrections: correctionsIn(history),
    };
  }
}
