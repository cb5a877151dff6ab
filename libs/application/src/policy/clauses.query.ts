import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import { registeredClauses } from './clause-register.ts';
import type { ClauseFilter, RegisteredClause } from './clause-register.ts';

/** The clauses of the policy texts, in the order of the texts, and what covers each. */
export class ListClauses extends Query<readonly RegisteredClause[]> {
  constructor(readonly filter: ClauseFilter) {
    super();
  }
}

@QueryHandler(ListClauses)
export class ListClausesHandler implements IQueryHandler<ListClauses> {
  execute({ filter }: ListClauses): Promise<readonly RegisteredClause[]> {
    return Promise.resolve(registeredClauses(filter));
  }
}
