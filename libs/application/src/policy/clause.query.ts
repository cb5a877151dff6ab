import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { EventStore } from '@grants/event-store';
import type { Actor } from '@grants/kernel';
import { CLAUSE_COVERAGE, parametersOf } from '@grants/policy';
import type { ClauseTally, OnDayAsKnown, ReadStore } from '@grants/read-store';
import { onlyUnitOf } from '../queries/reader.ts';
import { EVENT_STORE, READ_STORE } from '../tokens.ts';
import { registeredClause } from './clause-register.ts';
import type { RegisteredClause } from './clause-register.ts';
import { datedParameters } from './dated-parameters.ts';
import type { DatedValues } from './parameter-values.ts';

/** A clause with its parameters, and how often it was applied. */
export interface AppliedClause extends RegisteredClause {
  readonly parameters: readonly DatedValues[];
  /** An applicant's count is of its own things. */
  readonly applied: ClauseTally;
}

/** One clause, what covers it, and what came of it by a day. */
export class FindClause extends Query<AppliedClause | undefined> {
  constructor(
    readonly reader: Actor,
    readonly clauseId: string,
    readonly when: OnDayAsKnown,
  ) {
    super();
  }
}

@QueryHandler(FindClause)
export class FindClauseHandler implements IQueryHandler<FindClause> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_STORE) private readonly views: ReadStore,
  ) {}

  async execute({ reader, clauseId, when }: FindClause): Promise<AppliedClause | undefined> {
    const registered = registeredClause(clauseId);
    if (registered === undefined) return undefined;
    const { clause, policyVersion } = registered;
    const by = CLAUSE_COVERAGE.find((coverage) => coverage.clause === clause)?.by ?? [];
    const named = parametersOf({ clause, by, policy: policyVersion });
    const creditCode = onlyUnitOf(reader);
    const parameters = await datedParameters(this.store, named, when);
    const applied = await this.views.clauseUses.tally({
      clause,
      ...when,
      ...(creditCode !== undefined && { creditCode }),
    });
    return { ...registered, parameters, applied };
  }
}
