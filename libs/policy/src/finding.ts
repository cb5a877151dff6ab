import type { ClauseId, JsonObject } from '@grants/kernel';

/** What a rule says of the facts it was given. */
export type Verdict = 'passed' | 'failed' | 'needs-evidence' | 'not-applicable';

/**
 * One rule applied once: which rule and clause, what went in, what came out.
 *
 * Findings are stored in events as the basis of a decision, so their shape only grows.
 */
export interface Finding {
  /** Name of the rule in its edition, e.g. `award-cap`. */
  readonly rule: string;
  readonly clause: ClauseId;
  readonly verdict: Verdict;
  /** Facts in, thresholds and numbers out: amounts as decimal strings, dates as ISO dates. */
  readonly facts: JsonObject;
}

/** The findings a decision was made on, in the order they were looked at. */
export type Basis = readonly Finding[];

/** A published edition of a policy text. */
export type PolicyVersion = 'minhang-2021' | 'shanghai-2020' | (string & {});
