import { Inject } from '@nestjs/common';
import { Query, QueryHandler } from '@nestjs/cqrs';
import type { IQueryHandler } from '@nestjs/cqrs';
import type { EventStore } from '@grants/event-store';
import { POLICY_PARAMETERS } from '@grants/policy';
import type { NamedParameter } from '@grants/policy';
import type { OnDayAsKnown } from '@grants/read-store';
import { EVENT_STORE } from '../tokens.ts';
import { datedParameters } from './dated-parameters.ts';
import type { DatedValues } from './parameter-values.ts';

/** Which parameters; all where nothing is asked. */
export interface ParameterFilter {
  readonly policyVersion?: string;
  /** Those that a superior policy has replaced, in force or not. */
  readonly overridden?: boolean;
  /** Part of the name, the label or the clause. */
  readonly text?: string;
}

/** The numbers and words of the policy texts, with every value they have had. */
export class ListPolicyParameters extends Query<readonly DatedValues[]> {
  constructor(
    readonly filter: ParameterFilter,
    readonly when: OnDayAsKnown,
  ) {
    super();
  }
}

@QueryHandler(ListPolicyParameters)
export class ListPolicyParametersHandler implements IQueryHandler<ListPolicyParameters> {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async execute({ filter, when }: ListPolicyParameters): Promise<readonly DatedValues[]> {
    const asked = POLICY_PARAMETERS.filter((parameter) => isAsked(parameter, filter));
    const dated = await datedParameters(this.store, asked, when);
    const { overridden } = filter;
    if (overridden === undefined) return dated;
    return dated.filter(({ values }) => values.length > 1 === overridden);
  }
}

function isAsked(
  { policyVersion, name, clause, label }: NamedParameter,
  { policyVersion: version, text }: ParameterFilter,
): boolean {
  if (version !== undefined && policyVersion !== version) return false;
  const part = text?.trim().toLowerCase() ?? '';
  return [name, clause, label.zh, label.en].some((words) => words.toLowerCase().includes(part));
}
