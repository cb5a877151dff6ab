import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { comparableText, normalisedText } from './text.ts';

/** So long that work by the square of the length would not end in time. */
const LONG = 200_000;

describe('The normalised text', () => {
  it.each([
    ['full width is made plain', 'ＡＨＰ（２０２０）', 'ahp(2020)'],
    ['half-width katakana is made whole', 'ﾃｽﾄ', 'テスト'],
    ['traditional characters are simplified', '臺灣電腦產業發展', '台湾电脑产业发展'],
    ['a mapping of two steps is made at once', '薴', '苎'],
    ['a character outside the first plane is simplified', '𤪺', '㻘'],
    ['every dash is a hyphen', 'a—b–c−d─e―f－g', 'a-b-c-d-e-f-g'],
    ['a long dash is one', '理论——实践', '理论-实践'],
    ['the ratio sign is a colon', '理论∶实践', '理论:实践'],
    ['space of any kind is one space', ' 张\u3000 \t\n伟 ', '张 伟'],
    ['control and format characters go', '科\u0000技\u200B金\uFEFF融', '科技金融'],
    ['private-use characters go', '王葆玹\uE26A', '王葆玹'],
    ['replacement characters go', '科\uFFFD技', '科技'],
    ['replacement characters read as GBK go', '科技锟斤拷锟斤拷', '科技'],
    ['half a surrogate pair goes', '科\uD800技', '科技'],
    ['an accent is composed with its letter', 'cafe\u0301', 'café'],
    ['nothing stays nothing', '', ''],
  ])('%s', (_, text, expected) => {
    expect(normalisedText(text)).toBe(expected);
  });

  it('keeps a single 斤, which is a word', () => {
    expect(normalisedText('半斤八两')).toBe('半斤八两');
  });

  it('does not change by being normalised again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normalisedText(text);
        expect(normalisedText(once)).toBe(once);
      }),
    );
  });
});

describe('A text that is plain already', () => {
  it('is read as it is in longer texts', () => {
    const plain = fc.string({
      unit: fc.constantFrom('中', '研', '臺', '锟', '斤', '拷', 'a', '7'),
    });
    fc.assert(
      fc.property(plain, (text) => {
        // The space leaves the short way, and goes out at the end of the long one.
        expect(normalisedText(text)).toBe(normalisedText(`${text} `));
        expect(comparableText(text)).toBe(comparableText(`${text} `));
      }),
    );
  });
});

describe('The comparable text', () => {
  it.each([
    ['punctuation of Chinese goes', '“三个代表”思想——研究：《史》', '三个代表思想研究史'],
    ['spaces beside Chinese characters go', '基于 AHP 的 城市 交通', '基于ahp的城市交通'],
    [
      'between English words one space stays',
      'Record  Linkage: a Survey',
      'record linkage a survey',
    ],
    ['a hyphen sets words apart', 'e-commerce', 'e commerce'],
    ['an apostrophe does not', "women's and women’s", 'womens and womens'],
    ['accents on Latin letters go', 'Études économiques', 'etudes economiques'],
    ['voicing marks of Japanese stay', 'データ', 'データ'],
    ['signs that tell words apart stay', 'C++ or C#', 'c++ or c#'],
    ['Korean keeps the spaces between its words', '한국 경제', '한국 경제'],
    ['signs alone are nothing to compare', '……★——？', ''],
  ])('%s', (_, text, expected) => {
    expect(comparableText(text)).toBe(expected);
  });

  it('does not change by being made again', () => {
    const pieces = [
      '锟',
      '斤',
      '拷',
      '-',
      '–',
      ' ',
      '"',
      "'",
      '’',
      'a',
      'ä',
      'ß',
      'Σ',
      'İ',
      '\u0308',
    ];
    const characters = fc.constantFrom(...pieces, '中', '臺', 'ー', '+', '#', '１', '。', '\u200B');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.oneof(characters, fc.string({ unit: 'binary' })) }),
        (text) => {
          const once = comparableText(text);
          expect(comparableText(once)).toBe(once);
        },
      ),
    );
  });

  it('is the same however its punctuation and width were typed', () => {
    const variants = ['中国：企业-管理 (会计)', '中國企業管理會計', '「中国企业」管理——会计'];
    expect(new Set(variants.map(comparableText)).size).toBe(1);
  });

  it.each(['臺 —', "a'", '锟斤', ' \u200B(', 'Å\u0301 '])(
    'takes 200,000 characters of %j',
    (piece) => {
      const text = piece.repeat(LONG / piece.length);
      expect(comparableText(text).length).toBeLessThanOrEqual(text.length);
    },
  );
});
