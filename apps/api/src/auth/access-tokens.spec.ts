import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SignJWT, UnsecuredJWT } from 'jose';
import type { Role } from '@grants/application';
import { fixedClock } from '@grants/testing';
import { AccessTokens, InvalidTokenRequest, Unauthenticated } from './access-tokens.ts';
import { openTokenSigningKey, UnusableSigningKey } from './token-signing-key.ts';
import type { TokenSigningKey } from './token-signing-key.ts';

const START = '2022-03-01T09:00+08:00';

describe('access tokens', () => {
  let folder: string;
  let key: TokenSigningKey;
  let otherKey: TokenSigningKey;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'grants-keys-'));
    key = await openTokenSigningKey(join(folder, 'keys', 'token-signing.jwk'));
    otherKey = await openTokenSigningKey(join(folder, 'other.jwk'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const tokens = (clock = fixedClock(START)) => new AccessTokens(key, clock);

  it('tell who acts and in which roles', async () => {
    const token = await tokens().issue({
      actorId: 'li-shili',
      roles: ['finance-officer', 'supervisor'],
    });

    expect(await tokens().verify(token)).toEqual({
      actorId: 'li-shili',
      roles: ['finance-officer', 'supervisor'],
      // Ninety days after nine in the morning of 1 March 2022 in Shanghai.
      expiresAt: '2022-05-30T01:00:00.000Z',
    });
  });

  it('end after their days, and not a second before', async () => {
    const clock = fixedClock(START);
    const token = await tokens(clock).issue({ actorId: 'li', roles: ['supervisor'], days: 1 });

    clock.advanceBy({ hours: 23, minutes: 59, seconds: 59 });
    await expect(tokens(clock).verify(token)).resolves.toMatchObject({ actorId: 'li' });

    clock.advanceBy({ seconds: 1 });
    await expect(tokens(clock).verify(token)).rejects.toThrow('has expired');
  });

  const claims = { roles: ['administrator'] };
  const signed = (alg = 'EdDSA') =>
    new SignJWT(claims)
      .setProtectedHeader({ alg })
      .setSubject('li')
      .setIssuer('grants-ledger')
      .setAudience('grants-ledger-api')
      .setJti('one')
      .setIssuedAt(1_646_096_400)
      .setExpirationTime(1_646_182_800);

  it.each<readonly [string, () => Promise<string>]>([
    ['no token at all', async () => 'a.b.c'],
    ['a token of another installation', () => signed().sign(otherKey.privateKey)],
    ['a token for another service', () => signed().setAudience('payroll').sign(key.privateKey)],
    ['a token of another issuer', () => signed().setIssuer('somebody').sign(key.privateKey)],
    [
      'a token that nobody signed',
      async () =>
        new UnsecuredJWT(claims)
          .setSubject('li')
          .setIssuer('grants-ledger')
          .setAudience('grants-ledger-api')
          .setExpirationTime(1_646_182_800)
          .encode(),
    ],
    [
      'a token signed with a shared secret',
      () => signed('HS256').sign(new TextEncoder().encode(key.keyId)),
    ],
    [
      'a token without an end',
      () =>
        new SignJWT(claims)
          .setProtectedHeader({ alg: 'EdDSA' })
          .setSubject('li')
          .setIssuer('grants-ledger')
          .setAudience('grants-ledger-api')
          .sign(key.privateKey),
    ],
    ['a token of nobody', () => signed().setSubject('').sign(key.privateKey)],
  ])('refuse %s', async (_what, made) => {
    await expect(tokens().verify(await made())).rejects.toThrow(Unauthenticated);
  });

  it('hold what is signed: another role breaks the signature', async () => {
    const [header, , signature] = (
      await tokens().issue({ actorId: 'li', roles: ['supervisor'] })
    ).split('.');
    const forged = Buffer.from(JSON.stringify({ sub: 'li', roles: ['administrator'] }));

    await expect(
      tokens().verify([header, forged.toString('base64url'), signature].join('.')),
    ).rejects.toThrow(Unauthenticated);
  });

  it('leave out roles that this version does not know', async () => {
    const token = await signed().sign(key.privateKey);
    const withStranger = new SignJWT({ roles: ['supervisor', 'emperor', 'reaction'] });
    const strange = await withStranger
      .setProtectedHeader({ alg: 'EdDSA' })
      .setSubject('li')
      .setIssuer('grants-ledger')
      .setAudience('grants-ledger-api')
      .setJti('two')
      .setIssuedAt(1_646_096_400)
      .setExpirationTime(1_646_182_800)
      .sign(key.privateKey);

    expect((await tokens().verify(token)).roles).toEqual(['administrator']);
    expect((await tokens().verify(strange)).roles).toEqual(['supervisor']);
  });

  it.each([
    [{ actorId: '', roles: ['supervisor'] }, 'is not an actor id'],
    [{ actorId: 'li shi', roles: ['supervisor'] }, 'is not an actor id'],
    [{ actorId: 'li', roles: [] }, 'is not a role'],
    [{ actorId: 'li', roles: ['emperor'] }, '"emperor" is not a role'],
    [{ actorId: 'li', roles: ['reaction'] }, '"reaction" is not a role'],
    [{ actorId: 'li', roles: ['supervisor'], days: 0 }, '1 to 366 whole days, not for 0'],
    [{ actorId: 'li', roles: ['supervisor'], days: 367 }, 'not for 367'],
    [{ actorId: 'li', roles: ['supervisor'], days: 1.5 }, 'not for 1.5'],
  ])('are not made of %j', async (request, reason) => {
    const issued = tokens().issue({ ...request, roles: request.roles as readonly Role[] });

    await expect(issued).rejects.toThrow(InvalidTokenRequest);
    await expect(issued).rejects.toThrow(reason);
  });

  describe('the signing key', () => {
    it('is made once, for its owner alone to read', async () => {
      const path = join(folder, 'keys', 'token-signing.jwk');
      const again = await openTokenSigningKey(path);

      expect(again.keyId).toBe(key.keyId);
      expect((await stat(path)).mode & 0o777).toBe(0o600);
      expect((await stat(join(folder, 'keys'))).mode & 0o777).toBe(0o700);
    });

    it('is made once by two processes that start together', async () => {
      const path = join(folder, 'race.jwk');
      const opened = await Promise.all(Array.from({ length: 8 }, () => openTokenSigningKey(path)));

      expect(new Set(opened.map(({ keyId }) => keyId)).size).toBe(1);
    });

    it.each([
      ['', 'nothing'],
      ['no JSON', 'no JSON'],
      ['{}', 'no key'],
      ['{"kty":"RSA","n":"AQAB","e":"AQAB"}', 'a key of another kind'],
    ])('is refused where the file holds %j: %s', async (text) => {
      const path = join(folder, 'broken.jwk');
      await writeFile(path, text);

      await expect(openTokenSigningKey(path)).rejects.toThrow(UnusableSigningKey);
      expect(await readFile(path, 'utf8')).toBe(text);
    });
  });
});
