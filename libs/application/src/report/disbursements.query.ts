import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type {
  DisbursementFilter,
  Page,
  PageRequest,
  PointInTime,
  ReadStore,
} from '@grants/read-store';
import { READ_STORE } from '../tokens.ts';
import { registered } from './disbursement-register.ts';
import type { RegisteredDisbursement } from './disbursement-register.ts';
import { isKnown, sourcesOf } from './funds.ts';

/** The disbursement register 拨付台账, in the order of the requests; none of a fund that is none. */
export class ListDisbursements extends Query<Page<RegisteredDisbursement> | undefined> {
  constructor(readonly asked: DisbursementFilter & PointInTime & PageRequest) {
    super();
  }
}

@QueryHandler(ListDisbursements)
export class ListDisbursementsHandler implements IQueryHandler<ListDisbursements> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  async execute({ asked }: ListDisbursements): Promise<Page<RegisteredDisbursement> | undefined> {
    const funds = await this.views.reports.funds();
    if (!isKnown(asked.fundId, funds)) return undefined;
    const sources = sourcesOf(funds);
    const { items, nextCursor } = await this.views.disbursements.list(asked);
    return { items: items.map((item) => registered(item, sources)), nextCursor };
  }
}
