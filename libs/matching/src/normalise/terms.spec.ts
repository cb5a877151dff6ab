import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { termsOf } from './terms.ts';
import { comparableText } from './text.ts';

describe('The terms of a text', () => {
  it.each([
    ['Chinese gives pairs of neighbours', '企业管理', ['企业', '业管', '管理']],
    ['one character is its own term', '水', ['水']],
    ['a character outside the first plane is one', '𠮷野家', ['𠮷野', '野家']],
    ['no pair reaches over a word in letters', '用ahp法', ['用', 'ahp', '法']],
    ['short words are whole', 'map of rome', ['map', 'of', 'rome']],
    ['longer words also have pieces', 'trade', ['trade', '~tra', '~rad', '~ade']],
    ['a term stands as often as it occurs', '人人人', ['人人', '人人']],
    ['nothing has none', '', []],
  ])('%s', (_, text, expected) => {
    expect(termsOf(text)).toEqual(expected);
  });

  it('are there for every text that has anything to compare', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const text = comparableText(raw);
        expect(termsOf(text).length > 0).toBe(text !== '');
      }),
    );
  });

  it('are no more than one and a half times the characters', () => {
    const texts = ['水'.repeat(10_000), 'a'.repeat(10_000), 'word '.repeat(2_000).trim()];
    for (const text of texts) expect(termsOf(text).length).toBeLessThanOrEqual(15_000);
  });
});
