import { describe, expect, it } from '@jest/globals';
import { initialsOf } from './initials.ts';
import { searchTerms, searchWords } from './words.ts';

describe('pinyin initials', () => {
  it('are the first letters of the syllables; letters and digits stay', () => {
    expect(initialsOf('激光雷达')).toEqual(['jgld']);
    expect(initialsOf('5g通信a')).toEqual(expect.arrayContaining(['5gtxa']));
  });

  it.each([
    ['重庆', 'cq', 'zq'],
    ['长江', 'cj', 'zj'],
    ['银行', 'yh', 'yx'],
    ['重行', 'zh', 'cx'],
  ])('of %s are both %s and %s', (text, one, other) => {
    expect(initialsOf(text)).toEqual(expect.arrayContaining([one, other]));
  });

  it('have every combination of four characters with two readings, wherever they stand', () => {
    // Six of 重 are read z or c: any four neighbours of them in any of their sixteen ways.
    const ways = initialsOf('重重重重重重');
    expect(ways).toHaveLength(16);
    for (const four of ['zzzz', 'zczc', 'cczz', 'cccc']) {
      expect(ways.some((way) => way.slice(2).includes(four))).toBe(true);
    }
  });

  it('are nothing of nothing', () => {
    expect(initialsOf('')).toEqual(['']);
  });
});

describe('search words and terms', () => {
  it('are the same in full width and half width, upper and lower case', () => {
    const { words } = searchWords(['ＡＩ芯片（二期）', '９１３１ma']);
    expect(words).toBe('ai芯片二期 9131ma');
    expect(searchTerms('ＡＩ芯片(二期)　9131MA')).toEqual(['ai芯片二期', '9131ma']);
  });

  it('part a question at its spaces, and ask for nothing where there is no letter', () => {
    expect(searchTerms('  激光   上海 ')).toEqual(['激光', '上海']);
    expect(searchTerms('—— ()')).toEqual([]);
  });

  it('leave out what is absent and say nothing twice', () => {
    expect(searchWords(['芯片', undefined, '芯片'])).toEqual({ words: '芯片', initials: 'xp' });
  });

  it('have what is ASCII in both, so that either finds it', () => {
    const { words, initials } = searchWords(['重ai2']);
    expect(words).toBe('重ai2');
    expect(initials).toBe('zai2 cai2');
  });
});
