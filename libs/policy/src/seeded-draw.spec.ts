import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { drawBySeed, fnv1a, SEEDED_DRAW_ALGORITHM, xoshiro128 } from './seeded-draw.ts';

const CANDIDATES = ['ZH-1', 'ZH-2', 'ZH-3', 'ZH-4', 'ZH-5', 'ZH-6', 'ZH-7', 'ZH-8'];
const SEED = '2022-04-01 福彩3D 123';

describe('SH-11.2: what the draw is made of is published', () => {
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('FNV-1a of "%s", by the test vectors of its authors', (text, hash) => {
    expect(fnv1a(text)).toBe(hash);
  });

  it('FNV-1a goes over the bytes of UTF-8', () => {
    // 福 is E7 A6 8F: the same as three steps of the hash from its offset basis.
    const steps = [0xe7, 0xa6, 0x8f].reduce(
      (hash, byte) => ((hash ^ BigInt(byte)) * 0x01000193n) & 0xffffffffn,
      0x811c9dc5n,
    );
    expect(fnv1a('福')).toBe(Number(steps));
  });

  it('xoshiro128** from the state 1, 2, 3, 4, by its published vector', () => {
    const next = xoshiro128([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, next)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
      4258142804,
    ]);
  });

  it('has a name that is stored with every draw', () => {
    expect(SEEDED_DRAW_ALGORITHM).toBe('fnv1a-xoshiro128ss-fisher-yates');
  });
});

describe('SH-11.2: a draw can be made again by anybody', () => {
  it('as in this example, worked out step by step', () => {
    // The state is 8ef2eafd, dab9883f, 6b5c3802, 4a89cec5. After 16 outputs that are dropped come
    // 241131293, 5 modulo 8: places 1 and 6 swap, ZH-6 is drawn;
    // 1951515895, 0 modulo 7: place 2 stays, ZH-2 is drawn;
    // 3422770526, 2 modulo 6: places 3 and 5 swap, ZH-5 is drawn.
    expect(drawBySeed(CANDIDATES, { size: 3, seed: SEED })).toEqual(['ZH-6', 'ZH-2', 'ZH-5']);
  });

  it('in whichever order the candidates were given', () => {
    const shuffled = fc.shuffledSubarray(CANDIDATES, { minLength: CANDIDATES.length });
    fc.assert(
      fc.property(shuffled, fc.string(), fc.nat(8), (candidates, seed, size) => {
        expect(drawBySeed(candidates, { size, seed })).toEqual(
          drawBySeed(CANDIDATES, { size, seed }),
        );
      }),
    );
  });

  it('takes as many as asked for, each once, and only candidates', () => {
    const ids = fc.uniqueArray(fc.string(), { maxLength: 40 });
    fc.assert(
      fc.property(ids, fc.string(), fc.nat(), (candidates, seed, some) => {
        const size = some % (candidates.length + 1);
        const drawn = drawBySeed(candidates, { size, seed });
        expect(new Set(drawn).size).toBe(size);
        expect(candidates).toEqual(expect.arrayContaining([...drawn]));
      }),
    );
  });

  it('leaves the candidates as they were given', () => {
    const given = Object.freeze(['b', 'c', 'a']);
    expect(drawBySeed(given, { size: 3, seed: SEED })).toHaveLength(3);
    expect(given).toEqual(['b', 'c', 'a']);
  });

  it.each([9, -1, 1.5])('cannot take %d of 8', (size) => {
    expect(() => drawBySeed(CANDIDATES, { size, seed: SEED })).toThrow(RangeError);
  });
});

describe('SH-11.2: nobody is drawn more often than another', () => {
  const DRAWS = 8000;
  const drawn = Array.from({ length: DRAWS }, (_, index) =>
    drawBySeed(CANDIDATES, { size: 2, seed: `seed ${index}` }),
  );

  it.each([0, 1])('at place %d: within five deviations of an eighth', (place) => {
    // Of 8000 draws 1000 are expected; the deviation is √(8000 · 1/8 · 7/8) = 29.6.
    for (const candidate of CANDIDATES) {
      const times = drawn.filter((sample) => sample[place] === candidate).length;
      expect(Math.abs(times - DRAWS / CANDIDATES.length)).toBeLessThan(148);
    }
  });

  it('and no pair is: within five deviations of one in 56', () => {
    const times = new Map<string, number>();
    for (const sample of drawn) {
      const pair = sample.join(' ');
      times.set(pair, (times.get(pair) ?? 0) + 1);
    }
    // 142.9 are expected of each; the deviation is √(8000 · 1/56 · 55/56) = 11.8.
    expect(times.size).toBe(56);
    expect(Math.max(...times.values())).toBeLessThan(202);
    expect(Math.min(...times.values())).toBeGreaterThan(84);
  });
});
