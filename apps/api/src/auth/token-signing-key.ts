import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK } from 'jose';
import type { CryptoKey, JWK } from 'jose';
import { keyFile } from './key-file.ts';

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
  const jwk = parsedKey(await keyFile(path, newKey), path);
  const { d: _secret, ...publicJwk } = jwk;
  return {
    privateKey: await importedKey(jwk, path),
    publicKey: await importedKey(publicJwk, path),
    keyId: await calculateJwkThumbprint(publicJwk),
  };
}

/** A new key in JWK form. */
async function newKey(): Promise<string> {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  return JSON.stringify(await exportJWK(privateKey));
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
