import type { ClauseId, JsonObject, RuleBasis } from '@grants/kernel';
import type { FieldError } from './invalid-request.ts';

/** Problem details of RFC 9457, with the members this ledger adds. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Path of the request that failed. */
  readonly instance: string;
  readonly code: string;
  /** The clause whose rule says no, when a rule of the policy does. */
  readonly clause?: ClauseId;
  /** What a refusal rests on, so that a missing clause is a statement and no omission. */
  readonly basis?: RuleBasis;
  /** The numbers behind a refusal. */
  readonly facts?: JsonObject;
  /** Each field that is not as it must be, when the request is malformed. */
  readonly errors?: readonly FieldError[];
  /** Names the request in the log. */
  readonly traceId: string;
}

export const PROBLEM_MEDIA_TYPE = 'application/problem+json';

/** What went wrong and is no rule of the domain, with its status and title. */
export const PROBLEMS = {
  'REQUEST.INVALID': { status: 400, title: 'The request is not as it must be' },
  'AUTH.UNAUTHENTICATED': { status: 401, title: 'Who asks is not known' },
  'AUTH.NOT_PERMITTED': { status: 403, title: 'Not permitted' },
  'REQUEST.UNKNOWN_ROUTE': { status: 404, title: 'There is no such route' },
  'LEDGER.NOT_FOUND': { status: 404, title: 'There is no such thing in the ledger' },
  'LEDGER.CONFLICT': { status: 409, title: 'Others kept writing to the same record' },
  'LEDGER.STALE_REVISION': { status: 412, title: 'The record has moved on' },
  'REQUEST.TOO_SLOW': { status: 408, title: 'The request did not arrive in time' },
  'REQUEST.TOO_LARGE': { status: 413, title: 'The body is too large' },
  'REQUEST.UNSUPPORTED_MEDIA_TYPE': { status: 415, title: 'The body is not JSON' },
  'REQUEST.HEAD_TOO_LARGE': { status: 431, title: 'The address or the headers are too long' },
  'LEDGER.FAULT': { status: 500, title: 'The ledger failed' },
  'LEDGER.BEHIND': { status: 503, title: 'What was asked for is not there yet' },
  'LEDGER.UNAVAILABLE': { status: 503, title: 'The ledger cannot write at the moment' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof PROBLEMS;
