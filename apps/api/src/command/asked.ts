import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { derivedUuid } from '@grants/application';
import { callerOf } from '../auth/caller.ts';
import type { Caller } from '../auth/caller.ts';
import { commandHeaders } from './command-headers.ts';
import type { CommandHeaders } from './command-headers.ts';

/** A request for a command, apart from its body: who asks, under which key, on which revision. */
export interface Asked {
  readonly caller: Caller;
  readonly headers: CommandHeaders;
  /** Where the answer's headers go. */
  readonly reply: FastifyReply;
  /**
   * The id of a new thing the client named none for. Derived from the idempotency key, so that a
   * retry means the same thing and not a second one.
   */
  readonly newId: (noun: string) => string;
}

/** What a request asks for beside its body, as a parameter of a route's handler. */
export const AskedFor = createParamDecorator((_data: unknown, context: ExecutionContext): Asked => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const headers = commandHeaders(request.headers);
  return {
    caller: callerOf(request),
    headers,
    reply: context.switchToHttp().getResponse<FastifyReply>(),
    newId: (noun) => derivedUuid('new', noun, headers.idempotencyKey),
  };
});
