import type { components } from '@grants/api-client';

type Schemas = components['schemas'];

export type Clause = Schemas['RegisteredClauseView'];
export type AppliedClause = Schemas['AppliedClauseView'];
export type AppliedRule = Schemas['AppliedRuleView'];
export type ClauseUse = Schemas['ClauseUseView'];
export type Parameter = Schemas['PolicyParameterView'];
export type ParameterValue = Schemas['ParameterValueView'];

/** The texts whose clauses the register has. */
export const POLICY_VERSIONS = ['minhang-2021', 'shanghai-2020'] as const;
/** What may cover a clause. */
export const COVERS = ['rule', 'parameter', 'step', 'attestation', 'no-effect'] as const;
