import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codePointOrder } from './code-point-order.ts';

const codePoints = (text: string): number[] => [...text].map((sign) => sign.codePointAt(0) ?? 0);

describe('The order of code points', () => {
  it.each([
    ['the same', 'S-1', 'S-1', 0],
    ['a beginning before the whole', 'S-1', 'S-10', -1],
    ['nothing before anything', '', '\u0000', -1],
    ['by the first that differs', 'S-2', 'S-10', 1],
    ['a sign of two code units after every sign of one', '\u{1f600}', '\ufb33', 1],
  ])('is %s', (_, one, other, expected) => {
    expect(Math.sign(codePointOrder(one, other))).toBe(expected);
    expect(Math.sign(codePointOrder(other, one))).toBe(0 - expected);
  });

  it('is that of the lists of code points', () => {
    const text = fc.string({ unit: 'binary', maxLength: 4 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [left, right] = [codePoints(one), codePoints(other)];
        const place = left.findIndex((point, index) => point !== right[index]);
        const expected =
          place < 0 ? left.length - right.length : (left[place] ?? 0) - (right[place] ?? -1);
        expect(Math.sign(codePointOrder(one, other))).toBe(Math.sign(expected));
      }),
    );
  });
});
