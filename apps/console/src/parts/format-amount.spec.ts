import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fenIn, formatAmount, yuanFrom } from './format-amount.ts';

describe('an amount on the screen', () => {
  it.each([
    ['0.00', '0.00'],
    ['0.05', '0.05'],
    ['999.90', '999.90'],
    ['1000.00', '1,000.00'],
    ['1234567.89', '1,234,567.89'],
    ['-1234567.89', '-1,234,567.89'],
    ['9007199254740993.01', '9,007,199,254,740,993.01'],
  ])('of %s yuan is written %s', (yuan, written) => {
    expect(formatAmount(yuan)).toBe(written);
  });

  it.each([
    ['3000000.00', '300.00'],
    ['49.99', '0.00'],
    ['50.00', '0.01'],
    ['1234567.89', '123.46'],
    ['-50.00', '-0.01'],
    ['123456789012.00', '12,345,678.90'],
  ])('of %s yuan is %s in ten thousands, half up', (yuan, written) => {
    expect(formatAmount(yuan, 'wan')).toBe(written);
  });

  it.each([
    ['9999.99', '9,999.99'],
    ['10000.00', '1.00'],
    ['-10000.00', '-1.00'],
  ])('of %s yuan takes the unit that reads better: %s', (yuan, written) => {
    expect(formatAmount(yuan, 'auto')).toBe(written);
  });

  it('loses no fen on the way', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (fen) => {
        expect(fenIn(yuanFrom(fen))).toBe(fen);
      }),
    );
  });
});
