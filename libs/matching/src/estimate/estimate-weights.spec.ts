import { describe, expect, it } from '@jest/globals';
import type { Comparison } from '../compare/comparison.ts';
import { comparisonOf } from '../specs/samples.ts';
import type { Findings } from '../specs/samples.ts';
import { estimateWeights } from './estimate-weights.ts';
import type { EstimationSample } from './estimate-weights.ts';
import { firstClasses, Maximisation } from './latent-classes.ts';
import { observations } from './observation.ts';

const many = (count: number, findings: Findings): readonly Comparison[] =>
  Array.from({ length: count }, () => comparisonOf(findings));

/** Forty pairs are one project, sixty of one field and a hundred of two people, all plain to see. */
const plain: EstimationSample = {
  candidates: [
    ...many(20, { leader: 'same', unit: 'same', title: 0.85, period: 'within-one-year' }),
    ...many(20, { leader: 'same', unit: 'same', title: 0.95, period: 'within-four-years' }),
    ...many(30, { leader: 'same', unit: 'same', title: 0.25, period: 'within-eight-years' }),
    ...many(30, { leader: 'same', unit: 'same', title: 0.35, period: 'over-eight-years' }),
    ...many(100, { leader: 'same', unit: 'different', title: 0.02, period: 'over-eight-years' }),
  ],
  siblings: [
    ...many(50, { title: 0.25 }),
    ...many(49, { title: 0.35 }),
    ...many(1, { title: 0.85 }),
    ...many(5, { title: 1 }),
  ],
  lookalikes: [
    ...many(30, {
      leader: 'different',
      unit: 'different',
      title: 0.55,
      period: 'over-eight-years',
    }),
    ...many(10, { leader: 'same', unit: 'same', title: 0.95, period: 'within-one-year' }),
  ],
  random: [
    ...many(998, {
      leader: 'different',
      unit: 'different',
      title: 0.02,
      period: 'over-eight-years',
    }),
    ...many(1, { leader: 'alike', unit: 'different', title: 0.02, period: 'over-eight-years' }),
    ...many(1, { leader: 'same', unit: 'different', title: 0.02, period: 'over-eight-years' }),
  ],
  records: [1000, 400],
};

describe('the estimation', () => {
  const { weights, expectedMatches, caseFrom } = estimateWeights(plain);

  it('finds the classes that a table was made of', () => {
    expect(expectedMatches).toBeCloseTo(40, 1);
    expect(weights.shares.sameProject).toBeCloseTo(0.2, 3);
    expect(weights.shares.sameTeam).toBeCloseTo(0.3, 2);
    expect(weights.partnersPerRecord).toBeCloseTo(40 / 400, 3);
  });

  it('finds how often their levels occur', () => {
    const { period, unit, leader } = weights.levels;
    // 20 of 40 in each of two levels, every level as if half a pair more had been seen: 20.5 / 42.
    expect(period.levels['within-one-year'].sameProject).toBeCloseTo(20.5 / 42, 2);
    expect(period.levels['within-four-years'].sameProject).toBeCloseTo(20.5 / 42, 2);
    // 30 of 60, and those of one field are no pair of the first two levels: 30.5 / 62 and 0.5 / 62.
    expect(period.levels['within-eight-years'].sameTeam).toBeCloseTo(30.5 / 62, 2);
    expect(period.levels['within-one-year'].sameTeam).toBeLessThan(0.02);
    // All hundred pairs of one person are carried by one unit, and none of the 30 lookalikes.
    expect(unit.levels.same.sameProject).toBeCloseTo(100.5 / 102, 2);
    expect(unit.levels.different.unrelated).toBeCloseTo(30.5 / 32, 3);
    expect(leader.levels.alike.unrelated).toBeCloseTo(1.5 / 1001.5, 5);
  });

  it('gives leader and unit the same chances for one project and two of the same people', () => {
    for (const { levels } of [weights.levels.leader, weights.levels.unit]) {
      for (const { sameProject, sameTeam } of Object.values(levels)) {
        expect(sameProject).toBe(sameTeam);
      }
    }
  });

  it('lets titles say more the more they are alike, and begins cases between the classes', () => {
    const { sameTeam, unrelated } = weights.texts.title.against;
    expect(sameTeam.slope).toBeGreaterThan(0);
    expect(unrelated.slope).toBeGreaterThan(0);
    // Every pair that is one project is taken, with the least certain of them.
    expect(caseFrom).toBeGreaterThan(3);
  });

  it('gives the same weights to the last bit, in whatever order the pairs of a class stand', () => {
    expect(estimateWeights(plain)).toEqual(estimateWeights(plain));
  });

  it('never makes the pairs less likely by a step', () => {
    const known = { siblings: observations(plain.siblings), random: observations(plain.random) };
    const maximisation = new Maximisation(observations(plain.candidates), known);
    let step = maximisation.step(firstClasses(known));
    for (let count = 0; count < 30; count += 1) {
      const next = maximisation.step(step.classes);
      // Counting half a pair more at every level costs a little likelihood at the end.
      expect(next.logLikelihood).toBeGreaterThan(step.logLikelihood - 0.05);
      step = next;
    }
  });

  it('ends at the same classes from another start', () => {
    const known = { siblings: observations(plain.siblings), random: observations(plain.random) };
    const maximisation = new Maximisation(observations(plain.candidates), known);
    const first = firstClasses(known);
    const endsAt = (classes: typeof first) => {
      let step = maximisation.step(classes);
      for (let count = 0; count < 60; count += 1) step = maximisation.step(step.classes);
      return [...step.classes.shares, step.classes.title.slope];
    };
    const other = { ...first, shares: [0.2, 0.1, 0.4, 0.3] as const };
    const [ends, otherEnds] = [endsAt(first), endsAt(other)];
    for (const [index, end] of ends.entries()) expect(otherEnds[index]).toBeCloseTo(end, 6);
  });

  it.each(['candidates', 'siblings', 'lookalikes', 'random'] as const)(
    'says when there are no %s',
    (part) => {
      expect(() => estimateWeights({ ...plain, [part]: [] })).toThrow(RangeError);
    },
  );
});
