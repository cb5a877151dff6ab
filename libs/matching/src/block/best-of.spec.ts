import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BestOf } from './best-of.ts';

const largest = (limit: number, numbers: readonly number[]): number[] => {
  const best = new BestOf<number>(limit, (one, other) => one > other);
  for (const number of numbers) if (best.wants(number)) best.take(number);
  return best.inOrder();
};

describe('The best of many', () => {
  it('are the first of the sorted whole, in its order', () => {
    expect(largest(3, [4, 1, 9, 7, 2, 8])).toEqual([9, 8, 7]);
  });

  it('are all when there are no more than asked for', () => {
    expect(largest(3, [1, 2])).toEqual([2, 1]);
  });

  it('are none when none is asked for', () => {
    expect(largest(0, [1, 2])).toEqual([]);
  });

  it('are those a sort would give, whatever the order they are offered in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat()), fc.nat({ max: 12 }), (numbers, limit) => {
        const sorted = numbers.toSorted((one, other) => other - one);
        expect(largest(limit, numbers)).toEqual(sorted.slice(0, limit));
      }),
    );
  });
});
