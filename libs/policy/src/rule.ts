import type { CalendarDate, ClauseId, JsonObject } from '@grants/kernel';
import type { Finding } from './finding.ts';

/** The name of a rule and the clause it comes from, as its findings carry them. */
export interface Rule {
  readonly rule: string;
  readonly clause: ClauseId;
}

/** The finding of a rule that passes or fails on its facts alone. */
export function judged(rule: Rule, passes: boolean, facts: JsonObject): Finding {
  return { ...rule, verdict: passes ? 'passed' : 'failed', facts };
}

/** A number or a word of a policy text that a later text may replace: value, clause, first day. */
export interface DatedParameter<Value> {
  readonly clause: ClauseId;
  /** The day from which the text sets this value. */
  readonly since: CalendarDate;
  readonly value: Value;
}
