import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { EventStore } from '@grants/event-store';
import type { PointInTime, ReadStore } from '@grants/read-store';
import { EVENT_STORE, READ_STORE } from '../tokens.ts';
import { comparedPair } from './compared-pair.ts';
import type { ComparedPair, PairSide } from './compared-pair.ts';
import { keyOfSupport, supportOnRecord } from './support-on-record.ts';
import type { NamedSupport } from './support-on-record.ts';
import { waterfallOf } from './waterfall.ts';

/** The two supports of a case side by side as they are now, with the waterfall the case then had. */
export class FindCaseComparison extends Query<ComparedPair | undefined> {
  constructor(
    readonly caseId: string,
    readonly when: PointInTime = {},
  ) {
    super();
  }
}

@QueryHandler(FindCaseComparison)
export class FindCaseComparisonHandler implements IQueryHandler<FindCaseComparison> {
  constructor(
    @Inject(READ_STORE) private readonly views: Pick<ReadStore, 'duplicates'>,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async execute({ caseId, when }: FindCaseComparison): Promise<ComparedPair | undefined> {
    const found = await this.views.duplicates.find(caseId, when);
    if (found === undefined) return undefined;
    const [ours, other] = [await this.sideOf(found.ours), await this.sideOf(found.other)];
    const { linkage, matcherVersion } = found;
    return comparedPair(ours, other, linkage && waterfallOf(linkage, matcherVersion));
  }

  private async sideOf(named: NamedSupport): Promise<PairSide> {
    const key = keyOfSupport(named);
    const record = await supportOnRecord(this.store, named);
    const row = (await this.views.duplicates.supports([key])).get(key);
    return { kind: named.kind, id: named.id, record, row };
  }
}
