import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { ZipFile, ZipTooLarge } from './zip-file.ts';

/** Of the letters and digits of a fixed sequence: hardly any of it can be left out. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state % 256;
  });
}

describe('a zip that is written as its entries come', () => {
  it('has every entry, whole, read back by another program', async () => {
    const zip = new ZipFile();
    const [first, second] = [zip.begin('a/甲.txt'), 'b.txt'];
    await first.push(strToU8('第一'));
    await first.push(strToU8('第二'));
    await first.end();
    const next = zip.begin(second);
    await next.end();
    zip.end();
    const entries = unzipSync(Buffer.concat(zip.taken()));

    expect(Object.keys(entries)).toEqual(['a/甲.txt', 'b.txt']);
    expect(strFromU8(entries['a/甲.txt'] ?? new Uint8Array())).toBe('第一第二');
    expect(entries['b.txt']).toHaveLength(0);
  });

  it('has compressed what was pushed when the push is over, and keeps none of it', async () => {
    const zip = new ZipFile();
    const entry = zip.begin('noise');
    const held: number[] = [];
    for (let count = 0; count < 20; count += 1) {
      await entry.push(noise(65_536));
      held.push(zip.taken().reduce((sum, chunk) => sum + chunk.length, 0));
    }
    zip.abandon();

    expect(Math.min(...held.slice(1))).toBeGreaterThan(0);
    expect(Math.max(...held)).toBeLessThan(2 * 65_536);
  });

  it('lets bytes be written over when they were pushed', async () => {
    const zip = new ZipFile();
    const entry = zip.begin('noise');
    const bytes = noise(65_536);
    await entry.push(bytes);
    bytes.fill(0);
    await entry.end();
    zip.end();

    expect(unzipSync(Buffer.concat(zip.taken()))['noise']).toEqual(noise(65_536));
  });

  it('refuses an entry beyond what its sizes can say', async () => {
    const entry = new ZipFile(100).begin('a');
    await entry.push(new Uint8Array(100));

    await expect(entry.push(new Uint8Array(1))).rejects.toThrow(ZipTooLarge);
  });

  it('refuses a file beyond what its places can say', async () => {
    const zip = new ZipFile(100);
    for (const path of ['a', 'b']) {
      const entry = zip.begin(path);
      await entry.push(noise(50));
      await entry.end();
    }

    expect(() => zip.taken()).toThrow(
      'a workbook and each of its sheets have at most 100 bytes, this one has more: ask for csv',
    );
  });
});
