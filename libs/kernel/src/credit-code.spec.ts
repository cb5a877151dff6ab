import { describe, expect, it } from '@jest/globals';
import { creditCode, hasValidCheckDigit, InvalidCreditCode } from './credit-code.ts';

describe('unified social credit code (GB 32100-2015)', () => {
  it('takes a code whose check character is right', () => {
    // 9 1 3 5 0 1 0 0 M 0 0 0 1 0 0 Y 4 3: the example of GB 32100-2015, annex B.
    expect(hasValidCheckDigit(creditCode('91350100M000100Y43'))).toBe(true);
  });

  it('flags a wrong check character and still takes the code', () => {
    expect(hasValidCheckDigit(creditCode('91350100M000100Y44'))).toBe(false);
  });

  it.each([
    '',
    '91350100M000100Y4',
    '91350100M000100Y433',
    '91350100I000100Y43',
    '9135O100M000100Y43',
  ])('refuses the shape of "%s"', (text) => {
    expect(() => creditCode(text)).toThrow(InvalidCreditCode);
  });
});
