import { Catch, Logger } from '@nestjs/common';
import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { faultText } from './fault-text.ts';
import { problemOf } from './problem-of.ts';
import type { ProblemCase } from './problem-of.ts';
import { PROBLEMS } from './problem.ts';
import { sendProblem } from './send-problem.ts';

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
    sendProblem(known ?? FAULT, { request, reply });
  }

  private logFault(error: unknown, { id, method, routeOptions }: FastifyRequest): void {
    const route = routeOptions.url ?? 'no route';
    this.logger.error({ traceId: id, method, route, fault: faultText(error) });
  }
}
