import { describe, expect, it } from '@jest/globals';
import { percentile } from './timing.ts';

describe('a percentile', () => {
  it.each([
    [50, 5],
    [90, 9],
    [91, 10],
    [99, 10],
    [1, 1],
  ])('%d of one to ten is %d', (percent, value) => {
    expect(percentile([10, 9, 8, 7, 6, 5, 4, 3, 2, 1], percent)).toBe(value);
  });

  it('is of something', () => {
    expect(() => percentile([], 50)).toThrow('at least one value');
  });
});
