import { describe, expect, it } from '@jest/globals';
import { differenceOf, moneyParts, moneySum } from './money-parts.ts';

const NOTHING = '0.00';
// 2,400,000 promised; 720,000 paid, 1,380,000 authorised, 300,000 released.
const MONEY = {
  promised: '2400000.00',
  committed: NOTHING,
  authorised: '1380000.00',
  paid: '720000.00',
  recoverable: NOTHING,
  recovered: NOTHING,
  writtenOff: NOTHING,
  carriedForward: NOTHING,
  released: '300000.00',
};

describe('where the money of a moment is', () => {
  it('has the accounts that hold anything, each as wide as its share', () => {
    expect(moneyParts(MONEY)).toEqual([
      { account: 'authorised', yuan: '1380000.00', share: 575 },
      { account: 'paid', yuan: '720000.00', share: 300 },
      { account: 'released', yuan: '300000.00', share: 125 },
    ]);
  });

  it('adds up to what was promised, to the fen', () => {
    expect(moneySum(MONEY)).toBe('2400000.00');
    expect(moneySum({ ...MONEY, released: '300000.01' })).toBe('2400000.01');
  });

  it('is drawn as nothing before there is any', () => {
    const none = { ...MONEY, authorised: NOTHING, paid: NOTHING, released: NOTHING };
    expect(moneyParts(none)).toEqual([]);
  });

  it.each([
    [null, '720000.00', '+720,000.00'],
    ['2400000.00', '1680000.00', '−720,000.00'],
    ['0.01', null, '−0.01'],
  ])('from %s to %s is %s', (before, after, difference) => {
    expect(differenceOf(before, after)).toBe(difference);
  });
});
