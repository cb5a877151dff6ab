import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { evaluate, evaluateAt } from './evaluate.ts';
import type { Judged } from './evaluate.ts';

const match = (score: number): Judged => ({ score, isMatch: true });
const other = (score: number): Judged => ({ score, isMatch: false });

describe('evaluation', () => {
  it('is reckoned at every score, from the highest down', () => {
    const { matches, pairs, averagePrecision, thresholds } = evaluate([
      match(9),
      other(7),
      match(5),
      other(3),
    ]);
    expect({ matches, pairs }).toEqual({ matches: 2, pairs: 4 });
    expect(
      thresholds.map(({ threshold, precision, recall }) => [threshold, precision, recall]),
    ).toEqual([
      [9, 1, 0.5],
      [7, 0.5, 0.5],
      [5, 2 / 3, 1],
      [3, 0.5, 1],
    ]);
    // Half the recall at a precision of 1, the other half at 2/3.
    expect(averagePrecision).toBeCloseTo(0.5 * 1 + 0.5 * (2 / 3), 12);
    expect(thresholds.map(({ f1 }) => f1)).toEqual([2 / 3, 0.5, 0.8, 2 / 3]);
  });

  it('takes pairs of one score together', () => {
    const { thresholds, averagePrecision } = evaluate([match(4), other(4), match(4), other(1)]);
    expect(thresholds).toEqual([
      { threshold: 4, truePositives: 2, falsePositives: 1, precision: 2 / 3, recall: 1, f1: 0.8 },
      { threshold: 1, truePositives: 2, falsePositives: 2, precision: 0.5, recall: 1, f1: 2 / 3 },
    ]);
    expect(averagePrecision).toBeCloseTo(2 / 3, 12);
  });

  it('counts a match that was never found in the recall alone', () => {
    const { thresholds, averagePrecision } = evaluate([match(2), match(-Infinity)]);
    expect(thresholds).toHaveLength(1);
    expect(thresholds[0]).toMatchObject({ precision: 1, recall: 0.5 });
    expect(averagePrecision).toBe(0.5);
  });

  it('says why there is no recall without a match', () => {
    expect(() => evaluate([other(1)])).toThrow(RangeError);
  });

  it('at a threshold takes the pairs from it on', () => {
    const judged = [match(2), other(1), match(0)];
    expect(evaluateAt(judged, 1)).toEqual({
      threshold: 1,
      truePositives: 1,
      falsePositives: 1,
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
    });
    expect(evaluateAt(judged, 3)).toMatchObject({ precision: 1, recall: 0, f1: 0 });
  });

  it('does not depend on the order of the pairs', () => {
    const judged = fc.array(
      fc.record({ score: fc.integer({ min: -3, max: 3 }), isMatch: fc.boolean() }),
    );
    fc.assert(
      fc.property(judged, (pairs) => {
        const withMatch = [...pairs, match(0)];
        expect(evaluate(withMatch.toReversed())).toEqual(evaluate(withMatch));
      }),
    );
  });
});
