import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  checkCharacter,
  creditCode,
  hasValidCheckDigit,
  InvalidCreditCode,
} from './credit-code.ts';

const characters = Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY');
const letters = (length: number) =>
  fc.string({ unit: fc.constantFrom(...characters), minLength: length, maxLength: length });
const digits = fc.nat({ max: 999_999 }).map((number) => String(number).padStart(6, '0'));
const first17 = fc.tuple(letters(2), digits, letters(9)).map((parts) => parts.join(''));

describe('unified social credit code (GB 32100-2015)', () => {
  it('takes a code whose check character is right', () => {
    // Weighted sum 9*1 + 1*3 + 3*9 + 5*27 + 1*26 + 21*20 + 1*8 + 30*30 + 4*28 = 1640 = 52*31 + 28,
    // and 31 - 28 = 3.
    expect(hasValidCheckDigit(creditCode('91350100M000100Y43'))).toBe(true);
  });

  it('writes the check value 31 as 0 and 10 as A', () => {
    // All zeros but the first: 0*1 = 0, and 31 - 0 is written 0.
    expect(checkCharacter('00000000000000000')).toBe('0');
    // 21 (M) * 1 = 21, and 31 - 21 = 10, the character A.
    expect(checkCharacter('M0000000000000000')).toBe('A');
  });

  it('flags a wrong check character and still takes the code', () => {
    expect(hasValidCheckDigit(creditCode('91350100M000100Y44'))).toBe(false);
  });

  it('forgives lower case and spaces around', () => {
    expect(creditCode(' 91350100m000100y43\t')).toBe('91350100M000100Y43');
  });

  it.each([
    ['nothing', ''],
    ['17 characters', '91350100M000100Y4'],
    ['19 characters', '91350100M000100Y433'],
    ['the letter I', '91350100I000100Y43'],
    ['the letter O for a zero', '9135O100M000100Y43'],
    ['the letter Z', '91350100Z000100Y43'],
    ['a letter in the district', '913501A0M000100Y43'],
    ['a space inside', '91350100 000100Y43'],
    ['full-width digits', '９1350100M000100Y43'],
  ])('refuses %s', (_what, text) => {
    expect(() => creditCode(text)).toThrow(InvalidCreditCode);
  });

  it.each(['', '91350100M000100Y', '91350100M000100Y43', '91350100Z000100Y4'])(
    'has no check character for "%s"',
    (text) => {
      expect(() => checkCharacter(text)).toThrow(InvalidCreditCode);
    },
  );

  it('validates any 17 characters with their check character', () => {
    fc.assert(
      fc.property(first17, (start) => {
        expect(hasValidCheckDigit(creditCode(start + checkCharacter(start)))).toBe(true);
      }),
    );
  });

  it('flags every change of one character', () => {
    const change = fc.record({ at: fc.nat({ max: 17 }), to: fc.constantFrom(...characters) });
    fc.assert(
      fc.property(first17, change, (start, { at, to }) => {
        const code = start + checkCharacter(start);
        fc.pre(code[at] !== to);
        expect(passesAsGenuine(code.slice(0, at) + to + code.slice(at + 1))).toBe(false);
      }),
    );
  });

  it('flags every swap of two different characters among the first 17', () => {
    const places = fc.tuple(fc.nat({ max: 16 }), fc.nat({ max: 16 }));
    fc.assert(
      fc.property(first17, places, (start, [one, other]) => {
        fc.pre(start[one] !== start[other]);
        const swapped = Array.from(start);
        swapped[one] = start.charAt(other);
        swapped[other] = start.charAt(one);
        expect(passesAsGenuine(swapped.join('') + checkCharacter(start))).toBe(false);
      }),
    );
  });

  it('cannot tell the first character from the last: both weigh 1', () => {
    // 2*1 and nothing else: 31 - 2 = 29, which is X. Swapped: 29*1, and 31 - 29 = 2.
    expect(hasValidCheckDigit(creditCode('20000000000000000X'))).toBe(true);
    expect(hasValidCheckDigit(creditCode('X00000000000000002'))).toBe(true);
  });
});

/** A change may also break the shape: a letter in the six digits of the district. */
function passesAsGenuine(text: string): boolean {
  try {
    return hasValidCheckDigit(creditCode(text));
  } catch (error) {
    if (error instanceof InvalidCreditCode) return false;
    throw error;
  }
}
