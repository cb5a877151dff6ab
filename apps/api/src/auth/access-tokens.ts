import { randomUUID } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { ROLES } from '@grants/application';
import type { Role } from '@grants/application';
import { isId } from '@grants/kernel';
import type { Clock, Instant } from '@grants/kernel';
import type { TokenSigningKey } from './token-signing-key.ts';

const ISSUER = 'grants-ledger';
const AUDIENCE = 'grants-ledger-api';
const ALGORITHM = 'EdDSA';
const DAY_SECONDS = 86_400;
const MS = 1000;

/** How long a token is good for when nobody says, and at most, in days. */
export const TOKEN_DAYS = { byDefault: 90, atMost: 366 } as const;

/** Whom a token speaks for. An applicant's actor id is its unit's credit code. */
export interface TokenHolder {
  readonly actorId: string;
  readonly roles: readonly Role[];
}

/** Whom a token that was shown speaks for, and until when. */
export interface VerifiedHolder extends TokenHolder {
  readonly expiresAt: Instant;
}

/** A token that is asked for. */
export interface TokenRequest extends TokenHolder {
  /** Whole days the token is good for, 1 to 366. */
  readonly days?: number;
}

/** No token, or one that does not hold: forged, expired, of another installation. */
export class Unauthenticated extends Error {
  override readonly name = 'Unauthenticated';
}

/** What a token cannot be made of. */
export class InvalidTokenRequest extends Error {
  override readonly name = 'InvalidTokenRequest';
}

/** Issues and verifies the signed tokens (RFC 7519) that carry who acts and in which roles. */
export class AccessTokens {
  constructor(
    private readonly key: TokenSigningKey,
    private readonly clock: Clock,
  ) {}

  /** A new token, in compact form. @throws InvalidTokenRequest */
  async issue(request: TokenRequest): Promise<string> {
    const { actorId, roles, days = TOKEN_DAYS.byDefault } = request;
    refuseWrongRequest(actorId, roles, days);
    const issuedAt = Math.floor(Date.parse(this.clock.now()) / 1000);
    return new SignJWT({ roles: [...roles] })
      .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT', kid: this.key.keyId })
      .setSubject(actorId)
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setJti(randomUUID())
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + days * DAY_SECONDS)
      .sign(this.key.privateKey);
  }

  /** The holder of a token. @throws Unauthenticated */
  async verify(token: string): Promise<VerifiedHolder> {
    try {
      const { payload } = await jwtVerify(token, this.key.publicKey, {
        algorithms: [ALGORITHM],
        issuer: ISSUER,
        audience: AUDIENCE,
        requiredClaims: ['sub', 'iat', 'exp', 'jti'],
        currentDate: new Date(this.clock.now()),
      });
      const expiresAt = new Date(Number(payload.exp) * MS).toISOString() as Instant;
      return { ...holderOf(payload.sub, payload['roles']), expiresAt };
    } catch (error) {
      if (!(error instanceof errors.JOSEError)) throw error;
      throw new Unauthenticated(
        error instanceof errors.JWTExpired
          ? 'The token has expired; ask for a new one.'
          : 'The token is not one of this installation; ask for a new one.',
      );
    }
  }
}

function refuseWrongRequest(actorId: string, roles: readonly Role[], days: number): void {
  if (!isId(actorId)) {
    throw new InvalidTokenRequest(
      `"${actorId}" is not an actor id: 1 to 64 letters, digits, points, underscores and hyphens`,
    );
  }
  const unknown = roles.filter((role) => !ROLES.includes(role));
  if (roles.length === 0 || unknown.length > 0) {
    throw new InvalidTokenRequest(
      `"${unknown.join(', ')}" is not a role; the roles are ${ROLES.join(', ')}`,
    );
  }
  if (!Number.isInteger(days) || days < 1 || days > TOKEN_DAYS.atMost) {
    throw new InvalidTokenRequest(
      `a token is good for 1 to ${TOKEN_DAYS.atMost} whole days, not for ${days}`,
    );
  }
}

/** Roles that this version does not know are left out: they may do nothing. */
function holderOf(subject: string | undefined, roles: unknown): TokenHolder {
  if (subject === undefined || !isId(subject) || !Array.isArray(roles)) {
    throw new Unauthenticated('The token does not say who acts and in which roles.');
  }
  return { actorId: subject, roles: ROLES.filter((role) => roles.includes(role)) };
}
