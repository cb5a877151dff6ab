import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { MoneyCard, PointInTime, ReadStore } from '@grants/read-store';
import { READ_STORE } from '../tokens.ts';

/** The money card 资金卡 of a project or centre: every yuan from its budget document on. */
export class FindMoneyCard extends Query<MoneyCard | undefined> {
  constructor(
    readonly projectId: string,
    readonly when: PointInTime,
  ) {
    super();
  }
}

@QueryHandler(FindMoneyCard)
export class FindMoneyCardHandler implements IQueryHandler<FindMoneyCard> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  execute({ projectId, when }: FindMoneyCard): Promise<MoneyCard | undefined> {
    return this.views.reports.moneyCard(projectId, when);
  }
}
