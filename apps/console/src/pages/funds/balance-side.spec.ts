import { describe, expect, it } from '@jest/globals';
import { sideOf } from './balance-side.ts';

describe('the side a balance stands on', () => {
  it.each([
    ['900000.00', 'debit', '900000.00'],
    ['-34000000.50', 'credit', '34000000.50'],
    ['0.00', 'even', '0.00'],
  ])('%s is %s', (balance, side, amount) => {
    expect(sideOf(balance)).toEqual({ side, amount });
  });
});
