import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Role } from '@grants/application';
import type { VerifiedHolder } from './access-tokens.ts';

/** Who asks, and in which of its roles. */
export interface Caller {
  readonly id: string;
  readonly role: Role;
}

const callers = new WeakMap<FastifyRequest['raw'], Caller>();

/** Notes who a request comes from, once the guard has seen the token. */
export function admit(request: FastifyRequest, caller: Caller): void {
  callers.set(request.raw, caller);
}

/** Who a request comes from. @throws Error on a route that is open to anonymous callers */
export function callerOf(request: FastifyRequest): Caller {
  const caller = callers.get(request.raw);
  if (!caller) throw new Error(`${request.method} ${request.url} was not admitted by the guard`);
  return caller;
}

const holders = new WeakMap<FastifyRequest['raw'], VerifiedHolder>();

/** Notes whose token a request carries, whatever the role. */
export function recognise(request: FastifyRequest, holder: VerifiedHolder): void {
  holders.set(request.raw, holder);
}

/** Whose token the request carries, as a parameter of a route that is open to everybody signed in. */
export const SignedIn = createParamDecorator(
  (_data: unknown, context: ExecutionContext): VerifiedHolder => {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const holder = holders.get(request.raw);
    if (!holder) throw new Error(`${request.method} ${request.url} was not admitted by the guard`);
    return holder;
  },
);

/** The caller, as a parameter of a route's handler. */
export const AskedBy = createParamDecorator((_data: unknown, context: ExecutionContext): Caller =>
  callerOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
