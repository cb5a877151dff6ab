import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { characterRarities } from './character-rarities.ts';
import { expectedBestThreshold } from './expected-threshold.ts';
import { pooledToMonotone } from './level-weights.ts';
import { tailLine } from './tail-line.ts';
import { tiltToMean } from './tilt.ts';

describe('a tilt', () => {
  it('brings the mean to where it is seen', () => {
    // Of 0 and 1, e^s to 1: three quarters at s = ln 3, and (1 + 3) / 2 = 2 is the norm.
    const { slope, atZero } = tiltToMean([0, 1], 0.75);
    expect(slope).toBeCloseTo(Math.log(3), 9);
    expect(atZero).toBeCloseTo(-Math.log(2), 9);
  });

  it('is flat where titles are no more alike than those of siblings', () => {
    expect(tiltToMean([0.2, 0.4], 0.1)).toEqual({ slope: 0, atZero: -0 });
  });
});

describe('the line of a tail', () => {
  it('goes through two exponential tails', () => {
    // Match: 1.5 of 2 at rate 1.5 / 0.5 = 3; chance: 1.5 of 1536 at rate 1.5 / 0.25 = 6.
    // At the tail log2((0.75 · 3) / (2⁻¹⁰ · 6)) = log2(384).
    const { slope, atZero } = tailLine([{ likeness: 1, weight: 1 }], {
      tail: [{ likeness: 0.75 }],
      of: 1536,
    });
    expect(slope).toBeCloseTo(3 / Math.LN2, 12);
    expect(atZero + slope / 2).toBeCloseTo(Math.log2(384), 12);
  });
});

describe('the expected threshold', () => {
  it('is where the expected F1 is highest', () => {
    // 1.5 matches expected; F1 is 1.8 / 2.5, then 2.8 / 3.5, then 3 / 4.5: two are taken, to 1:1.
    expect(expectedBestThreshold([0.1, 0.9, 0.5])).toBe(0);
  });
});

describe('levels', () => {
  const level = (sameProject: number, unrelated: number) => ({
    sameProject,
    sameTeam: unrelated,
    unrelated,
  });

  it('that rise are left as they are', () => {
    const rising = [level(0.25, 0.5), level(0.25, 0.25), level(0.5, 0.25)];
    expect(pooledToMonotone(rising)).toEqual(rising);
  });

  it('of which a higher one says less are made one', () => {
    // 0.25 / 0.125 comes before 0.25 / 0.375: together 0.5 / 0.5, each half of it.
    expect(pooledToMonotone([level(0.25, 0.125), level(0.25, 0.375), level(0.5, 0.5)])).toEqual([
      level(0.25, 0.25),
      level(0.25, 0.25),
      level(0.5, 0.5),
    ]);
  });

  it('come out rising whatever they were', () => {
    const share = fc.double({ min: 0.01, max: 1, noNaN: true });
    const some = fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(some, (pairs) => {
        const odds = pooledToMonotone(pairs.map(([one, other]) => level(one, other))).map(
          ({ sameProject, unrelated }) => Math.log2(sameProject / unrelated),
        );
        const drops = odds.map((each, index) => (odds[index - 1] ?? each) - each);
        expect(Math.max(...drops)).toBeLessThan(1e-9);
      }),
    );
  });
});

describe('the rarities of characters', () => {
  it('are rows of half bits, the commonest character first', () => {
    // Of 6 titles: 研 in 6, log2(8 / 7) = 0.19; 税 in 3, log2(8 / 4) = 1; 海 in 2 is too few.
    const titles = ['研税', '研税', '研税', '研海', '研海', '研'];
    expect(characterRarities(titles)).toEqual(['研', '', '税']);
  });
});
