import { describe, expect, it } from '@jest/globals';
import { waterfallOf } from './waterfall.ts';

const linkage = {
  priorMillibits: -4410,
  contributions: [
    { field: 'leader', level: 'same', millibits: 0, ours: '张示例', other: '张示例' },
    { field: 'title', level: '80-90%', millibits: 5110, ours: '甲', other: '乙' },
    { field: 'amount', level: 'other-missing', millibits: 0, ours: '1.00' },
    { field: 'period', level: 'within-four-years', millibits: -1700 },
  ],
  scoreMillibits: -1000,
};

describe('the waterfall of a recorded linkage', () => {
  it('goes from the prior over every field to the recorded score', () => {
    const { prior, fields, score } = waterfallOf(linkage, 'fellegi-sunter-1');

    expect(prior).toBe(-4.41);
    expect(fields.map(({ field, bits, sum }) => [field, bits, sum])).toEqual([
      ['leader', 0, -4.41],
      ['title', 5.11, 0.7],
      ['amount', 0, 0.7],
      ['period', -1.7, -1],
    ]);
    expect(score).toBe(-1);
    expect(fields[2]).toMatchObject({ level: 'other-missing', ours: '1.00', other: null });
  });

  it('tells the probability of the odds: one bit below even is one to two', () => {
    const { probability } = waterfallOf(linkage, 'fellegi-sunter-1');

    expect(probability).toBeCloseTo(1 / 3, 12);
  });

  it('has the thresholds of its own matcher, and none of one that is not known', () => {
    expect(waterfallOf(linkage, 'fellegi-sunter-1')).toMatchObject({
      caseFrom: -1.5,
      relatedFrom: -8,
    });
    expect(waterfallOf(linkage, 'fellegi-sunter-0')).toMatchObject({
      matcherVersion: 'fellegi-sunter-0',
      caseFrom: null,
      relatedFrom: null,
    });
  });
});
