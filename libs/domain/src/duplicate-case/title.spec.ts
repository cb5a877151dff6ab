import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MATCHER_VERSION, normalisedTitle, SIMILAR_TITLE_FROM, titleLikeness } from './title.ts';

describe('the normal form of a title', () => {
  it.each([
    ['车规级 激光雷达　芯片', '车规级激光雷达芯片'],
    ['“三个代表”思想的精髓--党的先进性问题研究', '三个代表思想的精髓党的先进性问题研究'],
    ['《基于ＡＩ的芯片设计》（一期）', '基于ai的芯片设计一期'],
    ['5G+工业互联网', '5g+工业互联网'],
    ['Ｃ＋＋ 编译器', 'c++编译器'],
    ['\'量子\'、「通信」·"网络"', '量子通信网络'],
    ['第①代\t平台\r\n', '第1代平台'],
    ['零\u200b宽\ufeff字符', '零宽字符'],
    ['…… ——', ''],
    ['', ''],
  ])('of %j is %j', (title, normal) => {
    expect(normalisedTitle(title)).toBe(normal);
  });

  it('keeps signs that tell one subject from another', () => {
    expect(normalisedTitle('C语言')).not.toBe(normalisedTitle('C++语言'));
  });

  it('leaves out half a character, which no stored text can carry', () => {
    expect(normalisedTitle('芯\ud840片')).toBe('芯片');
  });

  it('puts an accent back on the letter it was parted from', () => {
    expect(normalisedTitle('e\u200d\u0301')).toBe('\u00e9');
  });

  it('is its own normal form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const normal = normalisedTitle(title);
        expect(normalisedTitle(normal)).toBe(normal);
      }),
    );
  });
});

describe('the likeness of two titles', () => {
  it.each([
    ['spaces and quotation marks', '“车规级”激光雷达 芯片', '车规级激光雷达芯片', 100],
    // 激光 光雷 雷达 达芯 芯片 | 激光 光雷 雷达 达系 系统: 3 of 5 and 5 → 6/10
    ['another end', '激光雷达芯片', '激光雷达系统', 60],
    // 人工 工智 智能 能芯 芯片 | 人工 工智 智能 能芯 芯片 片研 研究: 5 of 5 and 7 → 10/12
    ['two characters more', '人工智能芯片', '人工智能芯片研究', 83],
    // 量子 子通 通信 | 通信 信量 量子: 2 of 3 and 3 → 4/6
    ['turned round', '量子通信', '通信量子', 66],
    // 研研 研研 研研 | 研研: the one pair of the second is found once → 2/4
    ['a pair that occurs three times', '研研研研', '研研', 50],
    ['nothing in common', '量子通信', '激光雷达', 0],
    ['a title and none', '量子通信', '', 0],
    ['one character and another', '量', '子', 0],
    ['one character and more', '量', '量子', 0],
    ['the same one character', '量', '“量”', 100],
    ['none and none', '', '……', 100],
  ])('is reckoned by hand: %s', (_what, one, other, percent) => {
    expect(titleLikeness(one, other)).toBe(percent);
    expect(titleLikeness(other, one)).toBe(percent);
  });

  it('takes a rare character, two code units long, as one character', () => {
    // 𠮷川 川电 | 𠮷川 川光: 1 of 2 and 2 → 2/4; by code units it would be 4/6
    expect(titleLikeness('𠮷川电', '𠮷川光')).toBe(50);
  });

  it('does not round up to the same title', () => {
    const long = 'ab'.repeat(1000);
    // 1999 pairs each; the last pair differs → 3996/3998 = 99.9…
    expect(titleLikeness(long, `${long.slice(0, -1)}c`)).toBe(99);
  });

  it('copes with titles of ten thousand characters', () => {
    // 9999 pairs 芯芯 each side of 芯…芯光: 9998 shared of 9999 and 9999 → 19996/19998
    expect(titleLikeness('芯'.repeat(10_000), `${'芯'.repeat(9_999)}光`)).toBe(99);
    expect(titleLikeness('芯'.repeat(10_000), '光'.repeat(10_000))).toBe(0);
  });

  it('is symmetrical, whole, from 0 to 100, and 100 for the same title', () => {
    const title = fc.string({
      unit: fc.constantFrom('量', '子', '激', '光', 'A', 'a', 'Ａ', ' ', '、'),
    });
    fc.assert(
      fc.property(title, title, (one, other) => {
        const likeness = titleLikeness(one, other);
        expect(likeness).toBe(titleLikeness(other, one));
        expect(Number.isInteger(likeness) && likeness >= 0 && likeness <= 100).toBe(true);
        expect(titleLikeness(one, one)).toBe(100);
      }),
    );
  });
});

describe('nearly the same title', () => {
  it('begins where two characters more make a title of six', () => {
    expect(titleLikeness('人工智能芯片', '人工智能芯片研究')).toBeGreaterThanOrEqual(
      SIMILAR_TITLE_FROM,
    );
    expect(titleLikeness('激光雷达芯片', '激光雷达系统')).toBeLessThan(SIMILAR_TITLE_FROM);
  });

  it('is told with the way it was compared', () => {
    expect(MATCHER_VERSION).toBe('title-bigrams-1');
  });
});
