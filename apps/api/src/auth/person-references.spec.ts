import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { identityNumber } from '@grants/kernel';
import { openPersonReferences, UnusablePersonKey } from './person-references.ts';

const NUMBER = identityNumber('11010519491231002X');
const EXPECTED = '75d6989868fb3481c2bfe9a2994518303f5a422009a2c77d8fb64e0465d75cee';

describe('MH-1.6.16: what a person is known by', () => {
  let folder: string;
  let path: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'grants-people-'));
    path = join(folder, 'keys', 'person-reference.key');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is HMAC-SHA-256 of the number under the key of the installation', async () => {
    await openPersonReferences(path);
    await writeFile(path, '0b'.repeat(32));
    const people = await openPersonReferences(path);
    // printf '11010519491231002X' | openssl dgst -sha256 -mac HMAC -macopt hexkey:0b0b…0b
    expect(people.of(NUMBER)).toBe(EXPECTED);
  });

  it('is the same after a restart, and of another installation another', async () => {
    const first = (await openPersonReferences(path)).of(NUMBER);
    expect((await openPersonReferences(path)).of(NUMBER)).toBe(first);
    expect((await openPersonReferences(`${path}-2`)).of(NUMBER)).not.toBe(first);
    expect(first).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is made with a key of 32 bytes that its owner alone can read, and not the number', async () => {
    const people = await openPersonReferences(path);
    people.of(NUMBER);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readFile(path, 'utf8')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is refused over a key that is damaged, and the file is left as it is', async () => {
    await openPersonReferences(path);
    await writeFile(path, 'half a key');
    await expect(openPersonReferences(path)).rejects.toThrow(UnusablePersonKey);
    expect(await readFile(path, 'utf8')).toBe('half a key');
  });
});
