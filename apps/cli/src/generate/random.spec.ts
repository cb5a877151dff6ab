import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Random } from './random.ts';

const draws = (random: Random, count: number) =>
  Array.from({ length: count }, () => random.below(1_000_000));

describe('random numbers', () => {
  it('are the same for the same seeds, and others for others', () => {
    expect(draws(new Random(7, 1), 50)).toEqual(draws(new Random(7, 1), 50));
    expect(draws(new Random(7, 1), 50)).not.toEqual(draws(new Random(7, 2), 50));
    expect(draws(new Random(7, 1), 50)).not.toEqual(draws(new Random(1, 7), 50));
  });

  it('stay within their bounds, both ends reached', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 9 }), (seed, span) => {
        const random = new Random(seed);
        const drawn = new Set(Array.from({ length: 400 }, () => random.between(5, 5 + span)));
        return (
          drawn.size === span + 1 && Math.min(...drawn) === 5 && Math.max(...drawn) === 5 + span
        );
      }),
    );
  });

  it('come so many times in a hundred', () => {
    const random = new Random(1);
    const count = Array.from({ length: 20_000 }, () => random.chance(25)).filter(Boolean).length;

    expect(count).toBeGreaterThan(4_700);
    expect(count).toBeLessThan(5_300);
    expect(Array.from({ length: 100 }, () => random.chance(0)).some(Boolean)).toBe(false);
    expect(Array.from({ length: 100 }, () => random.chance(100)).every(Boolean)).toBe(true);
  });

  it('pick nothing from nothing', () => {
    expect(() => new Random(1).pick([])).toThrow(RangeError);
  });
});
