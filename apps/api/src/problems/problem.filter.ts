import { Catch, Logger } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { faultText } from './fault-text.ts';
import { problemOf } from './problem-of.ts';
import type { ProblemCase } from './problem-of.ts';
import { PROBLEM_MEDIA_TYPE, PROBLEMS } from './problem.ts';
import type { Problem } from './problem.ts';

const FAULT: ProblemCase = {
  ...PROBLEMS['LEDGER.FAULT'],
  code: 'LEDGER.FAULT',
  detail: 'Nothing is wrong with the request. Tell the operator the trace id.',
};

/**
 * The one way an error leaves: as problem details (RFC 9457). A fault is told by its trace id alone
 * and logged in full under it.
 */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const known = problemOf(error, { pathNames: Object.keys(request.params ?? {}) });
    if (!known) this.logFault(error, request);
    const { headers = {}, ...about } = known ?? FAULT;
    void reply
      .status(about.status)
      .headers(headers)
      .type(PROBLEM_MEDIA_TYPE)
      .send(JSON.stringify(problemDetails(about, request)));
  }

  private logFault(error: unknown, { id, method, routeOptions }: FastifyRequest): void {
    const route = routeOptions.url ?? 'no route';
    this.logger.error({ traceId: id, method, route, fault: faultText(error) });
  }
}

function problemDetails(about: Omit<ProblemCase, 'headers'>, request: FastifyRequest): Problem {
  const { status, title, code, detail, clause, basis, facts, errors } = about;
  const [instance = request.url] = request.url.split('?');
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
    traceId: request.id,
  };
}
