import { createHmac, randomBytes } from 'node:crypto';
import type { IdentityNumber } from '@grants/kernel';
import { keyFile } from './key-file.ts';

const KEY_BYTES = 32;
const KEY_FORM = /^[0-9a-f]{64}$/;

/** The key file cannot be used; the message says what to do. */
export class UnusablePersonKey extends Error {
  override readonly name = 'UnusablePersonKey';
}

/**
 * What a person is known by in the ledger (`personRef`): HMAC-SHA-256 (RFC 2104) of the identity
 * number under a key of the installation, in lower-case hexadecimal digits. The number itself is
 * kept nowhere; without the key, nobody can try out which number a reference is of.
 */
export class PersonReferences {
  constructor(private readonly key: Buffer) {}

  of(number: IdentityNumber): string {
    return createHmac('sha256', this.key).update(number).digest('hex');
  }
}

/**
 * Opens the key at a path; makes it when there is none. It is kept as carefully as the ledger: with
 * another key, no person who is on record is recognised any more.
 *
 * @throws UnusablePersonKey
 */
export async function openPersonReferences(path: string): Promise<PersonReferences> {
  const key = await keyFile(path, () => Promise.resolve(randomBytes(KEY_BYTES).toString('hex')));
  if (!KEY_FORM.test(key.trim())) {
    throw new UnusablePersonKey(
      `${path} does not hold 64 hexadecimal digits. Put the right file back from a backup: with a ` +
        'new key, the people on record are not recognised any more.',
    );
  }
  return new PersonReferences(Buffer.from(key.trim(), 'hex'));
}
