import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK } from 'jose';
import type { CryptoKey, JWK } from 'jose';
import { hasCode } from './system-error.ts';

/** The key that signs the tokens of one installation: Ed25519, kept in the data folder (RFC 8037). */
export interface TokenSigningKey {
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  /** Thumbprint of the public key (RFC 7638). */
  readonly keyId: string;
}

/** The key file cannot be used; the message says what to do. */
export class UnusableSigningKey extends Error {
  override readonly name = 'UnusableSigningKey';
}

/** Opens the signing key at a path; makes it, readable by its owner alone, when there is none. */
export async function openTokenSigningKey(path: string): Promise<TokenSigningKey> {
  await createWhenAbsent(path);
  const jwk = parsedKey(await readFile(path, 'utf8'), path);
  const { d: _secret, ...publicJwk } = jwk;
  return {
    privateKey: await importedKey(jwk, path),
    publicKey: await importedKey(publicJwk, path),
    keyId: await calculateJwkThumbprint(publicJwk),
  };
}

/** Writes beside and links into place, so that neither a crash nor a second process leaves half. */
async function createWhenAbsent(path: string): Promise<void> {
  if (await isThere(path)) return;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const draft = `${path}.${randomUUID()}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(JSON.stringify(await exportJWK(privateKey)));
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await link(draft, path);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    await unlink(draft);
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'r');
    await file.close();
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

function parsedKey(text: string, path: string): JWK {
  try {
    return JSON.parse(text) as JWK;
  } catch {
    throw unusable(path);
  }
}

async function importedKey(jwk: JWK, path: string): Promise<CryptoKey> {
  if (jwk.kty !== 'OKP' || jwk.crv !== 'Ed25519') throw unusable(path);
  const key = await importJWK(jwk, 'EdDSA');
  if (key instanceof Uint8Array) throw unusable(path);
  return key;
}

function unusable(path: string): UnusableSigningKey {
  return new UnusableSigningKey(
    `${path} does not hold an Ed25519 key in JWK form. Put the right file back, or move it away: ` +
      'the next start makes a new key, and every token of the old one ends.',
  );
}
