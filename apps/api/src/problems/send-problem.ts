import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ProblemCase } from './problem-of.ts';
import { PROBLEM_MEDIA_TYPE } from './problem.ts';
import type { Problem } from './problem.ts';

/** The request a problem is of, and where it is answered. */
export interface Exchange {
  readonly request: Pick<FastifyRequest, 'id' | 'url'>;
  readonly reply: FastifyReply;
}

/** Answers a request with problem details (RFC 9457). */
export function sendProblem(
  { headers = {}, ...about }: ProblemCase,
  { request, reply }: Exchange,
): void {
  const [instance = request.url] = request.url.split('?');
  void reply
    .status(about.status)
    .headers(headers)
    .type(PROBLEM_MEDIA_TYPE)
    .send(JSON.stringify(problemDetails(about, { instance, traceId: request.id })));
}

/** A problem, tied to a request. */
export function problemDetails(
  about: Omit<ProblemCase, 'headers'>,
  { instance, traceId }: Pick<Problem, 'instance' | 'traceId'>,
): Problem {
  const { status, title, code, detail, clause, basis, facts, errors } = about;
  return {
    type: `urn:grants-ledger:problem:${code.toLowerCase()}`,
    title,
    status,
    detail,
    instance,
    code,
    ...(clause === undefined ? {} : { clause }),
    ...(basis === undefined ? {} : { basis }),
    ...(facts === undefined ? {} : { facts }),
    ...(errors === undefined ? {} : { errors }),
    traceId,
  };
}
