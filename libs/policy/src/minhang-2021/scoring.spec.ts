import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ByCriterion } from '../chapters/review.ts';
import {
  areWeightsComplete,
  averageScore,
  isRecommendationThreshold,
  isRecommended,
  isScoreOnScale,
  weightedScore,
} from './scoring.ts';

type Four = readonly [number, number, number, number];

function byCriterion([regionalBenefit, advancement, foresight, applicability]: Four): ByCriterion {
  return { regionalBenefit, advancement, foresight, applicability };
}

describe('MH-1.4.3: the weights of the call', () => {
  it.each<[Four, string]>([
    [[40, 30, 20, 10], 'passed'],
    [[97, 1, 1, 1], 'passed'],
    [[40, 30, 20, 9], 'failed'],
    [[40, 30, 20, 11], 'failed'],
    // A criterion of the text cannot be left out.
    [[50, 30, 20, 0], 'failed'],
    [[60, 30, 20, -10], 'failed'],
    [[40.5, 29.5, 20, 10], 'failed'],
  ])('%j: %s', (weights, verdict) => {
    expect(areWeightsComplete(byCriterion(weights)).verdict).toBe(verdict);
  });
});

describe('MH-1.4.3: the scale of scores', () => {
  it.each<[Four, string]>([
    [[0, 100, 50, 1], 'passed'],
    [[-1, 100, 50, 1], 'failed'],
    [[0, 101, 50, 1], 'failed'],
    [[0, 100, 50.5, 1], 'failed'],
    [[0, 100, 50, Number.NaN], 'failed'],
  ])('%j: %s', (scores, verdict) => {
    expect(isScoreOnScale(byCriterion(scores)).verdict).toBe(verdict);
  });

  it.each([
    [-1, 'failed'],
    [0, 'passed'],
    [100, 'passed'],
    [101, 'failed'],
    [79.5, 'failed'],
  ])('a recommendation from %d: %s', (recommendFrom, verdict) => {
    expect(isRecommendationThreshold(recommendFrom).verdict).toBe(verdict);
  });
});

describe('MH-1.4.3: the weighted score', () => {
  it.each<[Four, Four, string]>([
    // 3200 + 2700 + 1400 + 600 hundredths.
    [[80, 90, 70, 60], [40, 30, 20, 10], '79.00'],
    // 81 × 33 + 82 × 33 + 83 × 33 + 84 × 1 = 2673 + 2706 + 2739 + 84.
    [[81, 82, 83, 84], [33, 33, 33, 1], '82.02'],
    [[0, 0, 0, 1], [40, 30, 20, 10], '0.10'],
    [[0, 0, 0, 1], [97, 1, 1, 1], '0.01'],
    [[0, 0, 0, 0], [40, 30, 20, 10], '0.00'],
    [[100, 100, 100, 100], [40, 30, 20, 10], '100.00'],
  ])('of %j by %j is %s', (scores, weights, score) => {
    expect(weightedScore(byCriterion(scores), byCriterion(weights))).toBe(score);
  });
});

describe('MH-1.4.3: the average of the experts', () => {
  it.each<[readonly string[], string]>([
    [['80.00'], '80.00'],
    // 80.005: halves go up.
    [['80.00', '80.01'], '80.01'],
    // 80.00333…
    [['80.00', '80.00', '80.01'], '80.00'],
    // 80.00666…
    [['80.00', '80.01', '80.01'], '80.01'],
    [['0.00', '0.00', '0.00', '0.00', '0.02'], '0.00'],
    [['0.00', '0.00', '0.00', '0.00', '0.03'], '0.01'],
    [['100.00', '100.00'], '100.00'],
  ])('of %j is %s', (scores, average) => {
    expect(averageScore(scores)).toBe(average);
  });

  it('needs a score', () => {
    expect(() => averageScore([])).toThrow(RangeError);
  });

  it('lies between the lowest and the highest score', () => {
    const points = fc.integer({ min: 0, max: 100 });
    const sheets = fc.array(fc.tuple(points, points, points, points), { minLength: 1 });
    fc.assert(
      fc.property(sheets, (all) => {
        const weights = byCriterion([40, 30, 20, 10]);
        const scores = all.map((sheet) => weightedScore(byCriterion(sheet), weights));
        const average = Number(averageScore(scores));
        expect(average).toBeGreaterThanOrEqual(Math.min(...scores.map(Number)));
        expect(average).toBeLessThanOrEqual(Math.max(...scores.map(Number)));
      }),
    );
  });

  it.each([
    ['79.99', 80, 'failed'],
    ['80.00', 80, 'passed'],
    ['100.00', 80, 'passed'],
    ['0.00', 0, 'passed'],
  ])('%s where %d is recommended from: %s', (average, recommendFrom, verdict) => {
    expect(isRecommended(average, recommendFrom)).toEqual({
      rule: 'expert-recommendation',
      clause: 'MH-1.4.3',
      verdict,
      facts: { averageScore: average, recommendFrom },
    });
  });
});
