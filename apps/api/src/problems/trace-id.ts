import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const TRACEPARENT = /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/;

/**
 * The trace a request belongs to, 32 hexadecimal digits: the caller's, when it sends a `traceparent`
 * (W3C Trace Context), else a new one.
 */
export function traceIdOf(request: Pick<IncomingMessage, 'headers'>): string {
  const { traceparent } = request.headers;
  const given = typeof traceparent === 'string' ? TRACEPARENT.exec(traceparent)?.[1] : undefined;
  return given ?? newTraceId();
}

/** A trace that begins here. */
export function newTraceId(): string {
  return randomBytes(16).toString('hex');
}
