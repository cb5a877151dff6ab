import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { comparableText } from '../normalise/text.ts';
import { textDifferences } from './text-differences.ts';
import type { TextPart } from './text-differences.ts';

/** What stands on one side only in brackets, what nobody looked at in braces. */
const MARKS = { same: ['', ''], 'only-here': ['[', ']'], 'not-compared': ['{', '}'] } as const;
const marked = (parts: readonly TextPart[]) =>
  parts.map(({ kind, text }) => MARKS[kind].join(text)).join('');
const differences = (left: string, right: string) => {
  const { left: one, right: other } = textDifferences(left, right);
  return [marked(one), marked(other)];
};

describe('What of two texts differs', () => {
  it.each([
    ['a word put in', '直线电机平台', '直线电机纳米平台', '直线电机平台', '直线电机[纳米]平台'],
    ['one word for another', '盐湖提锂膜', '卤水提锂膜', '[盐湖]提锂膜', '[卤水]提锂膜'],
    ['words exchanged', '甲乙丙丁', '丙丁甲乙', '[甲乙]丙丁', '丙丁[甲乙]'],
    ['nothing on one side', '芯片', '', '[芯片]', ''],
    ['nothing in common', '芯片', '疫苗', '[芯片]', '[疫苗]'],
    ['width and case', 'ＡＩ 芯片', 'ai芯片', 'ＡＩ 芯片', 'ai芯片'],
    ['traditional characters', '臺灣電腦', '台湾电脑', '臺灣電腦', '台湾电脑'],
    ['quotes and spaces', '“人工智能” 芯片', '人工智能芯片', '“人工智能” 芯片', '人工智能芯片'],
    ['punctuation within what differs', '锂、钴、镍', '铁', '[锂、钴、镍]', '[铁]'],
    [
      'brackets around what differs',
      '基于（深度）学习',
      '基于学习',
      '基于（[深度]）学习',
      '基于学习',
    ],
    ['signs that tell words apart', 'C++内核', 'C#内核', 'C[++]内核', 'C[#]内核'],
    ['an accent', 'café', 'cafe', 'café', 'cafe'],
    ['a character beyond the first plane', '𤪺玉', '玉', '[𤪺]玉', '玉'],
  ])('is told for %s', (_what, left, right, ...expected) => {
    expect(differences(left, right)).toEqual(expected);
  });

  it('is nothing between two texts without anything to compare', () => {
    expect(differences('（）', '——')).toEqual(['（）', '——']);
    expect(differences('', '')).toEqual(['', '']);
  });

  it('is looked for in a thousand characters between the common beginning and end', () => {
    const [one, other] = ['甲'.repeat(1200), '乙'.repeat(1000)];
    expect(differences(`前${one}后`, `前${other}后`)).toEqual([
      `前[${'甲'.repeat(1000)}]{${'甲'.repeat(200)}}后`,
      `前[${other}]后`,
    ]);
  });
});

describe('The parts of two texts', () => {
  const characters = Array.from('芯片臺台ＡaA é，。（）-+#𤪺');
  const text = fc.string({ unit: fc.constantFrom(...characters) });
  const joined = (parts: readonly TextPart[]) => parts.map((part) => part.text).join('');
  const same = (parts: readonly TextPart[]) => joined(parts.filter(({ kind }) => kind === 'same'));
  const compared = (of: string) => comparableText(of).replaceAll(' ', '');

  it('put together are the texts, whatever these are', () => {
    const anything = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(anything, anything, (left, right) => {
        const parts = textDifferences(left, right);
        expect([joined(parts.left), joined(parts.right)]).toEqual([left, right]);
      }),
    );
  });

  it('that are the same are equal as they are compared', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const parts = textDifferences(left, right);
        expect(compared(same(parts.left))).toBe(compared(same(parts.right)));
      }),
    );
  });

  it('are all the same where the texts are compared as equal', () => {
    fc.assert(
      fc.property(text, (left) => {
        const { left: one, right: other } = textDifferences(left, compared(left));
        expect([...one, ...other].filter(({ kind }) => kind !== 'same')).toEqual([]);
      }),
    );
  });

  it('are never neighbours of one kind', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const { left: parts } = textDifferences(left, right);
        expect(parts.filter(({ kind }, index) => parts[index + 1]?.kind === kind)).toEqual([]);
      }),
    );
  });
});
