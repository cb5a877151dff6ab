import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { BudgetExecution, BudgetExecutionFilter, ReadStore } from '@grants/read-store';
import { READ_STORE } from '../tokens.ts';

/** How far the budgets are executed 预算执行, by one kind of group. */
export class FindBudgetExecution extends Query<BudgetExecution> {
  constructor(readonly filter: BudgetExecutionFilter) {
    super();
  }
}

@QueryHandler(FindBudgetExecution)
export class FindBudgetExecutionHandler implements IQueryHandler<FindBudgetExecution> {
  constructor(@Inject(READ_STORE) private readonly views: ReadStore) {}

  execute({ filter }: FindBudgetExecution): Promise<BudgetExecution> {
    return this.views.reports.budgetExecution(filter);
  }
}
