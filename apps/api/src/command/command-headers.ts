import type { IncomingHttpHeaders } from 'node:http';
import { isId } from '@grants/kernel';
import { InvalidRequest } from '../problems/invalid-request.ts';

/** What the headers of a request for a command say. */
export interface CommandHeaders {
  /** `Idempotency-Key`: the command's id, a UUID in lower case. */
  readonly idempotencyKey: string;
  /** `If-Match`: the revision the client decided on. */
  readonly ifMatch?: number;
  /** `X-Correlation-Id`: what the command belongs to; its own id unless the client says. */
  readonly correlationId: string;
  /** `Prefer: wait=n`: how many seconds the client would wait for what follows, at most 10. */
  readonly waitSeconds?: number;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const ENTITY_TAG = /^"(\d{1,15})"$/;
const WAIT = /(?:^|[,;\s])wait=(\d{1,6})(?=$|[,;\s])/i;
const WAIT_SECONDS_MAX = 10;

/** Reads the headers of a request for a command. @throws InvalidRequest naming the header */
export function commandHeaders(headers: IncomingHttpHeaders): CommandHeaders {
  const idempotencyKey = idempotencyKeyOf(headers['idempotency-key']);
  const ifMatch = revisionOf(headers['if-match']);
  const waitSeconds = waitOf(headers['prefer']);
  return {
    idempotencyKey,
    correlationId: correlationIdOf(headers['x-correlation-id']) ?? idempotencyKey,
    ...(ifMatch === undefined ? {} : { ifMatch }),
    ...(waitSeconds === undefined ? {} : { waitSeconds }),
  };
}

type HeaderValue = string | readonly string[] | undefined;

function idempotencyKeyOf(value: HeaderValue): string {
  if (typeof value === 'string' && UUID.test(value)) return value.toLowerCase();
  throw InvalidRequest.of(
    'Idempotency-Key',
    'must be a UUID that names this command: the same one when you try again, another for another',
  );
}

function revisionOf(value: HeaderValue): number | undefined {
  if (value === undefined) return undefined;
  const digits = typeof value === 'string' ? ENTITY_TAG.exec(value)?.[1] : undefined;
  if (digits !== undefined) return Number(digits);
  throw InvalidRequest.of('If-Match', 'must be one revision in quotes, such as "7", from an ETag');
}

function correlationIdOf(value: HeaderValue): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string' && isId(value)) return value;
  throw InvalidRequest.of(
    'X-Correlation-Id',
    'must be 1 to 64 letters, digits, points, underscores and hyphens',
  );
}

/** A preference that cannot be read is no preference (RFC 7240, 2). */
function waitOf(value: HeaderValue): number | undefined {
  const seconds = typeof value === 'string' ? WAIT.exec(value)?.[1] : undefined;
  return seconds === undefined ? undefined : Math.min(Number(seconds), WAIT_SECONDS_MAX);
}
