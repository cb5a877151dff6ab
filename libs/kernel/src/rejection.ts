import type { JsonObject } from './json.ts';

/** A clause id of the policy register, e.g. `MH-1.6.4` or `SH-18.3`. */
export type ClauseId = `MH-${string}` | `SH-${string}`;

/**
 * A rule said no and nothing happened. Aggregates close this into a union of their own codes.
 *
 * `code` is `AGGREGATE.REASON`, stated as the broken rule; `message` tells the person who gets it
 * which value broke it and what to do; `facts` holds the numbers behind it.
 */
export interface Rejection {
  readonly code: string;
  readonly message: string;
  readonly clause?: ClauseId;
  readonly facts?: JsonObject;
}

/**
 * What a rule that says no rests on: a clause of the policy, which is named beside it; or a rule of
 * the ledger itself (double entry, maker and checker, one id for one thing, the order of days), of
 * which no clause speaks.
 */
export type RuleBasis = 'policy-clause' | 'ledger-rule';

/** What a rule with this clause, or with none, rests on. */
export function ruleBasisOf(clause: ClauseId | null | undefined): RuleBasis {
  return clause === undefined || clause === null ? 'ledger-rule' : 'policy-clause';
}
