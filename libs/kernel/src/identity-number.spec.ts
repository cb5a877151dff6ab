import { describe, expect, it } from '@jest/globals';
import { identityNumber, InvalidIdentityNumber } from './identity-number.ts';

describe('an identity number (GB 11643-1999)', () => {
  it.each([
    // The example of the standard: 167 = 15 × 11 + 2, and the third check character is X.
    ['11010519491231002X', '11010519491231002X'],
    [' 11010519491231002x ', '11010519491231002X'],
    ['310112199202290013', '310112199202290013'],
  ])('"%s" is read', (text, number) => {
    expect(identityNumber(text)).toBe(number);
  });

  it.each([
    ['110105194912310021', 'wrong check character'],
    ['110105194912310X21', '17 digits'],
    ['11010519491231002', '17 digits'],
    // 1991 has no 29 February, and no year a thirteenth month.
    ['310112199102290016', 'no day of birth'],
    ['310112199113010016', 'no day of birth'],
    ['310112179912010016', 'no day of birth'],
  ])('"%s" has a %s, and the message does not repeat it', (text, fault) => {
    const read = () => identityNumber(text);
    expect(read).toThrow(InvalidIdentityNumber);
    expect(read).toThrow(fault);
    expect(read).not.toThrow(text);
  });
});
