import { describe, expect, it } from '@jest/globals';
import { signedBits, waterfallShape } from './waterfall-shape.ts';

const field = (name: string, bits: number, sum: number) => ({
  field: name,
  level: 'same',
  bits,
  sum,
  ours: null,
  other: null,
});
const waterfall = {
  matcherVersion: 'fellegi-sunter-1',
  prior: -4,
  fields: [field('leader', 0, -4), field('title', 6, 2), field('amount', -1, 1)],
  score: 1,
  probability: 2 / 3,
  caseFrom: -1.5,
  relatedFrom: -8,
};

describe('the shape of a waterfall', () => {
  it('goes from the prior over the fields that say something to the total', () => {
    const { bars } = waterfallShape(waterfall);

    expect(bars.map(({ key, bits }) => [key, bits])).toEqual([
      ['prior', -4],
      ['title', 6],
      ['amount', -1],
      ['total', 1],
    ]);
  });

  it('begins each bar where the one before ended, and the total at nought', () => {
    // From -8 to 2 are 10 bits, with 1.2 of air above and below: 3.2 is the top, 12.4 the height.
    const { bars, lines } = waterfallShape(waterfall);
    const percent = (bits: number) => ((3.2 - bits) / 12.4) * 100;

    expect(bars.map(({ top, end }) => [top, end])).toEqual([
      [expect.closeTo(percent(0)), expect.closeTo(percent(-4))],
      [expect.closeTo(percent(2)), expect.closeTo(percent(2))],
      [expect.closeTo(percent(2)), expect.closeTo(percent(1))],
      [expect.closeTo(percent(1)), expect.closeTo(percent(1))],
    ]);
    expect(bars[1]?.height).toBeCloseTo((6 / 12.4) * 100);
    expect(lines.map(({ key, top }) => [key, top])).toEqual([
      ['zero', expect.closeTo(percent(0))],
      ['caseFrom', expect.closeTo(percent(-1.5))],
      ['relatedFrom', expect.closeTo(percent(-8))],
    ]);
  });

  it('has no lines of a matcher whose thresholds nobody knows', () => {
    const { lines } = waterfallShape({ ...waterfall, caseFrom: null, relatedFrom: null });

    expect(lines.map(({ key }) => key)).toEqual(['zero']);
  });
});

describe('bits', () => {
  it.each([
    [3.704, 2, '+3.70'],
    [-0.322, 3, '−0.322'],
    [-0.001, 2, '0.00'],
    [0, 3, '0.000'],
  ])('%d to %d decimals are %s', (bits, decimals, expected) => {
    expect(signedBits(bits, decimals)).toBe(expected);
  });
});
