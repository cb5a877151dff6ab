import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { EventStore } from '@grants/event-store';
import type { Actor } from '@grants/kernel';
import { CLAUSE_COVERAGE, parametersOf, ruleInWords } from '@grants/policy';
import type { Sentence } from '@grants/policy';
import type { ClauseTally, OnDayAsKnown, ReadStore, RuleTally } from '@grants/read-store';
import { onlyUnitOf } from '../queries/reader.ts';
import { EVENT_STORE, READ_STORE } from '../tokens.ts';
import { registeredClause } from './clause-register.ts';
import type { RegisteredClause } from './clause-register.ts';
import { datedParameters } from './dated-parameters.ts';
import type { DatedValues } from './parameter-values.ts';

/** A rule in words, and how often it said what. */
export interface AppliedRule {
  readonly rule: string;
  readonly told: Sentence;
  readonly verdicts: readonly Pick<RuleTally, 'verdict' | 'count'>[];
}

/** A clause with its parameters, and how often it was applied. */
export interface AppliedClause extends RegisteredClause {
  readonly parameters: readonly DatedValues[];
  /** An applicant's count is of its own things. */
  readonly applied: Omit<ClauseTally, 'verdicts'>;
  readonly rules: readonly AppliedRule[];
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
    const { verdicts, ...applied } = await this.views.clauseUses.tally({
      clause,
      ...when,
      ...(creditCode !== undefined && { creditCode }),
    });
    return { ...registered, parameters, applied, rules: rulesIn(verdicts) };
  }
}

function rulesIn(tallies: readonly RuleTally[]): readonly AppliedRule[] {
  return [...Map.groupBy(tallies, ({ rule }) => rule)].map(([rule, said]) => ({
    rule,
    told: ruleInWords(rule),
    verdicts: said.map(({ verdict, count }) => ({ verdict, count })),
  }));
}
