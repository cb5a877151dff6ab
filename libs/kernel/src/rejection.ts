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
