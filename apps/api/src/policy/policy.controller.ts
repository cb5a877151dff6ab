import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  CLOCK,
  FindClause,
  ListClauses,
  ListClauseUses,
  ListPolicyParameters,
} from '@grants/application';
import type {
  AppliedClause,
  DatedValues,
  RegisteredClause,
  ToldClauseUse,
} from '@grants/application';
import { dateAt } from '@grants/kernel';
import type { Clock } from '@grants/kernel';
import type { OnDayAsKnown, Page } from '@grants/read-store';
import { AskedBy } from '../auth/caller.ts';
import type { Caller } from '../auth/caller.ts';
import { partOf, pointInTimeOf } from '../query/moments.ts';
import { QueryEntrance } from '../query/query-entrance.ts';
import type { MomentQuery } from '../query/query.dto.ts';
import { Reads } from '../query/reads.ts';
import { AppliedClauseView, ClauseUseView, RegisteredClauseView } from './clause.view.ts';
import { PolicyParameterView } from './parameter.view.ts';
import { ClausePath } from './policy.path.ts';
import { ClauseQuery, ClausesQuery, ClauseUsesQuery, ParametersQuery } from './policy.query.dto.ts';

/** The policy texts: every clause, what covers it, its numbers, and where it was applied. */
@ApiTags('Policy')
@Controller('policy')
export class PolicyController {
  constructor(
    @Inject(QueryEntrance) private readonly queries: QueryEntrance,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('clauses')
  @Reads('policy', 'ListClauses: The clauses of the policy texts, and what covers each', {
    list: RegisteredClauseView,
  })
  clauses(@Query() query: ClausesQuery): Promise<readonly RegisteredClause[]> {
    const { after: _fresh, ...filter } = query;
    return this.queries.ask(new ListClauses(filter), query);
  }

  @Get('clauses/:clauseId')
  @Reads('policy', 'FindClause: A clause, its parameters, and how often it was applied', {
    one: AppliedClauseView,
  })
  clause(
    @AskedBy() caller: Caller,
    @Param() { clauseId }: ClausePath,
    @Query() query: ClauseQuery,
  ): Promise<AppliedClause> {
    return this.queries.find(new FindClause(caller, clauseId, this.when(query)), query);
  }

  @Get('clauses/:clauseId/applications')
  @Reads('policy', 'ListClauseUses: Where a clause was applied, the last first', {
    page: ClauseUseView,
  })
  uses(
    @AskedBy() caller: Caller,
    @Param() { clauseId }: ClausePath,
    @Query() query: ClauseUsesQuery,
  ): Promise<Page<ToldClauseUse>> {
    const request = { ...pointInTimeOf(query), ...partOf(query) };
    return this.queries.find(new ListClauseUses(caller, clauseId, request), query);
  }

  @Get('parameters')
  @Reads('policy', 'ListPolicyParameters: The numbers and words of the texts, and their values', {
    list: PolicyParameterView,
  })
  parameters(@Query() query: ParametersQuery): Promise<readonly DatedValues[]> {
    const { after: _fresh, asOf: _day, asKnownAt: _known, ...filter } = query;
    return this.queries.ask(new ListPolicyParameters(filter, this.when(query)), query);
  }

  /** A value stands somewhere on a day: today, unless one is named. */
  private when(query: Pick<MomentQuery, 'asOf' | 'asKnownAt'>): OnDayAsKnown {
    const { asOf = dateAt(this.clock.now()), ...known } = pointInTimeOf(query);
    return { asOf, ...known };
  }
}
