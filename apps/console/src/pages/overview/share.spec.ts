import { describe, expect, it } from '@jest/globals';
import { greatest, shareOf } from './share.ts';

describe('the part of a bar', () => {
  it.each([
    [1n, 3n, 33.33],
    [3n, 3n, 100],
    [0n, 3n, 0],
    [-1n, 3n, 0],
    [1n, 0n, 0],
    [10n ** 30n, 4n * 10n ** 30n, 25],
  ])('of %s in %s is %d percent', (part, whole, percent) => {
    expect(shareOf(part, whole)).toBe(percent);
  });

  it('is measured against the longest bar', () => {
    expect(greatest([2n, 7n, 5n])).toBe(7n);
    expect(greatest([])).toBe(0n);
  });
});
