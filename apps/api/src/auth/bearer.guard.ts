import { Inject, Injectable } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { NotPermitted } from '@grants/application';
import type { Role } from '@grants/application';
import { InvalidRequest } from '../problems/invalid-request.ts';
import { AccessTokens, Unauthenticated } from './access-tokens.ts';
import type { TokenHolder } from './access-tokens.ts';
import { admit, recognise } from './caller.ts';
import { actOf, permissionOf, rolesPermitted } from './permissions.ts';

const BEARER = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i;
/** Which of its roles a caller with several acts in. */
export const ROLE_HEADER = 'Grants-Role';

/**
 * Stands before every route: no token, no answer (RFC 6750); no permission stated on the route, no
 * answer either.
 */
@Injectable()
export class BearerGuard implements CanActivate {
  constructor(@Inject(AccessTokens) private readonly tokens: AccessTokens) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const permission = permissionOf(context.getHandler());
    if (permission?.kind === 'anonymous') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const holder = await this.tokens.verify(bearerToken(request));
    if (!permission) throw new NotPermitted('This route states no permission; nobody may use it.');
    if (permission.kind === 'signed-in') {
      recognise(request, holder);
      return true;
    }
    const role = chosenRole(request, holder);
    if (!rolesPermitted(permission).includes(role)) {
      throw new NotPermitted(
        `The role ${role} may not ${actOf(permission)}; ` +
          `${rolesPermitted(permission).join(', ') || 'nobody'} may.`,
      );
    }
    admit(request, { id: holder.actorId, role });
    return true;
  }
}

function bearerToken(request: FastifyRequest): string {
  const { authorization } = request.headers;
  if (authorization === undefined) {
    throw new Unauthenticated('This needs a token: send it as "Authorization: Bearer <token>".');
  }
  const token = BEARER.exec(authorization)?.[1];
  if (token === undefined) {
    throw new Unauthenticated('The authorization header is not "Bearer <token>".');
  }
  return token;
}

function chosenRole(request: FastifyRequest, { actorId, roles }: TokenHolder): Role {
  const asked = request.headers[ROLE_HEADER.toLowerCase()];
  const [only, ...others] = roles;
  if (asked !== undefined) {
    const chosen = roles.find((role) => role === asked);
    if (chosen) return chosen;
    throw new NotPermitted(`${actorId} does not hold the role that ${ROLE_HEADER} names.`);
  }
  if (only === undefined) throw new NotPermitted(`${actorId} holds no role of this ledger.`);
  if (others.length === 0) return only;
  throw InvalidRequest.of(ROLE_HEADER, `must say in which role to act: ${roles.join(', ')}`);
}
