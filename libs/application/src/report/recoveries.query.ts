import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { Page, PageRequest, PointInTime, ReadStore, RecoveryFilter } from '@grants/read-store';
import { READ_STORE } from '../tokens.ts';
import { isKnown, sourcesOf } from './funds.ts';
import { registeredRecovery } from './recovery-register.ts';
import type { RegisteredRecovery } from './recovery-register.ts';

/** The recovery register 追回台账, in the order of the orders; none of a fund that is none. */
export class ListRecoveries extends Query<Page<RegisteredRecovery> | undefined> {
  constructor(readonly asked: RecoveryFilter & PointInTime & PageRequest) {
    super();
  }
}

@QueryHandler(ListRecoveries)
export class ListRecoveriesHandler implements IQueryHandler<ListRecoveries> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  async execute({ asked }: ListRecoveries): Promise<Page<RegisteredRecovery> | undefined> {
    const funds = await this.views.reports.funds();
    if (!isKnown(asked.fundId, funds)) return undefined;
    const sources = sourcesOf(funds);
    const { items, nextCursor } = await this.views.recoveries.list(asked);
    return { items: items.map((item) => registeredRecovery(item, sources)), nextCursor };
  }
}
