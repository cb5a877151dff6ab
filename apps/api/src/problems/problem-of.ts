import { HttpException } from '@nestjs/common';
import {
  ConcurrencyConflict,
  NotPermitted,
  StaleRevision,
  SubmissionRefused,
  UnknownReference,
} from '@grants/application';
import {
  EventTooLarge,
  PositionNotReached,
  StoreClosed,
  StoreUnavailable,
} from '@grants/event-store';
import { ruleBasisOf } from '@grants/kernel';
import type { ClauseId, JsonObject, RuleBasis } from '@grants/kernel';
import { Unauthenticated } from '../auth/access-tokens.ts';
import { CommandRefused, NotFound } from './command-refused.ts';
import { InvalidRequest } from './invalid-request.ts';
import type { FieldError } from './invalid-request.ts';
import { PROBLEMS } from './problem.ts';
import type { ProblemCode } from './problem.ts';
import { rejectionStatus } from './rejection-status.ts';

/** A problem before it is tied to a request. */
export interface ProblemCase {
  readonly status: number;
  readonly title: string;
  readonly code: string;
  readonly detail: string;
  readonly clause?: ClauseId;
  readonly basis?: RuleBasis;
  readonly facts?: JsonObject;
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a request is known by that an error may be about. */
export interface AskedAbout {
  /** Names of the ids in its path. */
  readonly pathNames: readonly string[];
}

type Translation = (error: Error, about: AskedAbout) => ProblemCase | undefined;

const RETRY_SOON = { 'retry-after': '1' };

function problem(code: ProblemCode, detail: string): ProblemCase {
  return { ...PROBLEMS[code], code, detail };
}

/** Errors of one class are problems of one kind, told in the error's own words. */
function on(
  errorClass: abstract new (...args: never[]) => Error,
  code: ProblemCode,
  headers: Readonly<Record<string, string>> = {},
): Translation {
  return (error) =>
    error instanceof errorClass ? { ...problem(code, error.message), headers } : undefined;
}

const refused: Translation = (error) =>
  error instanceof CommandRefused || error instanceof SubmissionRefused
    ? {
        ...error.rejection,
        basis: ruleBasisOf(error.rejection.clause),
        status: rejectionStatus(error.rejection.code),
        title: 'A rule says no',
        detail: error.message,
      }
    : undefined;

const invalid: Translation = (error) =>
  error instanceof InvalidRequest
    ? { ...problem('REQUEST.INVALID', error.message), errors: error.errors }
    : undefined;

/** An id in the path that the ledger does not have is 404; one in the body, a field to put right. */
const unknownReference: Translation = (error, { pathNames }) => {
  if (!(error instanceof UnknownReference)) return undefined;
  const { field, id } = error;
  if (pathNames.includes(field)) return problem('LEDGER.NOT_FOUND', error.message);
  const errors = [{ field, message: `names nothing in the ledger: there is no "${id}"` }];
  return { ...problem('REQUEST.INVALID', error.message), errors };
};

/** What Fastify found wrong with a body before any of our code saw it. */
const BODY_FAULTS: Readonly<Record<number, ProblemCode>> = {
  400: 'REQUEST.INVALID',
  413: 'REQUEST.TOO_LARGE',
  415: 'REQUEST.UNSUPPORTED_MEDIA_TYPE',
};

const DETAILS: Readonly<Partial<Record<ProblemCode, string>>> = {
  'REQUEST.TOO_LARGE': 'A body holds at most 1 MiB.',
  'REQUEST.UNSUPPORTED_MEDIA_TYPE': 'Send the body as application/json, in UTF-8.',
};

const ofTransport: Translation = (error) => {
  const status = statusOf(error);
  if (status === 404) return problem('REQUEST.UNKNOWN_ROUTE', 'See /docs for what there is.');
  const code = status === undefined ? undefined : BODY_FAULTS[status];
  if (!code) return undefined;
  if (code !== 'REQUEST.INVALID') return problem(code, DETAILS[code] ?? error.message);
  const errors = [{ field: 'body', message: `is not JSON that can be read: ${error.message}` }];
  return { ...problem(code, 'The body is not JSON that can be read.'), errors };
};

function statusOf(error: Error): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  return 'statusCode' in error && typeof error.statusCode === 'number'
    ? error.statusCode
    : undefined;
}

/** The first that knows the error translates it. */
const TRANSLATIONS: readonly Translation[] = [
  refused,
  invalid,
  unknownReference,
  on(Unauthenticated, 'AUTH.UNAUTHENTICATED', { 'www-authenticate': 'Bearer' }),
  on(NotPermitted, 'AUTH.NOT_PERMITTED'),
  on(NotFound, 'LEDGER.NOT_FOUND'),
  on(ConcurrencyConflict, 'LEDGER.CONFLICT', RETRY_SOON),
  on(StaleRevision, 'LEDGER.STALE_REVISION'),
  on(EventTooLarge, 'REQUEST.TOO_LARGE'),
  on(PositionNotReached, 'LEDGER.BEHIND', RETRY_SOON),
  on(StoreUnavailable, 'LEDGER.UNAVAILABLE', RETRY_SOON),
  on(StoreClosed, 'LEDGER.UNAVAILABLE', RETRY_SOON),
  ofTransport,
];

/** What a caller is told of an error; undefined when it is a fault, whose inside stays inside. */
export function problemOf(error: unknown, about: AskedAbout): ProblemCase | undefined {
  if (!(error instanceof Error)) return undefined;
  for (const translate of TRANSLATIONS) {
    const known = translate(error, about);
    if (known) return known;
  }
  return undefined;
}
