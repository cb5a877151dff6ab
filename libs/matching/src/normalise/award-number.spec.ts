import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { awardNumber } from './award-number.ts';

describe('The number of an award', () => {
  it.each([
    ['９９ＢＴＪ００１', '99BTJ001'],
    ['99bTJ001', '99bTJ001'],
    [' 2020 — KJ – 01 ', '2020-KJ-01'],
    ['2020－KJ−01', '2020-KJ-01'],
    ['NSFC\u200B71701001', 'NSFC71701001'],
    ['国科金〔2020〕1号', '国科金〔2020〕1号'],
  ])('%j is %j', (raw, expected) => {
    expect(awardNumber(raw)).toBe(expected);
  });

  it.each(['', ' ', '0', '000', '-', '——', '/', '无', 'N/A', 'none', '\uFFFD'])(
    '%j stands for none',
    (raw) => {
      expect(awardNumber(raw)).toBeUndefined();
    },
  );

  it('is the same when it is read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const number = awardNumber(raw);
        if (number !== undefined) expect(awardNumber(number)).toBe(number);
      }),
    );
  });
});
