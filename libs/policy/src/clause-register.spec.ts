import { describe, expect, it } from '@jest/globals';
import { chapterOf, clauseOf, isClause } from './clause-register.ts';
import { CLAUSES } from './clauses.ts';
import { KEY_CORE_TECHNOLOGY_EDITIONS } from './editions.ts';

describe('clause register', () => {
  it('holds the 95 clauses of both texts, each once', () => {
    expect(CLAUSES).toHaveLength(95);
    expect(new Set(CLAUSES.map(({ id }) => id)).size).toBe(95);
    expect(new Set(CLAUSES.map(({ policy }) => policy))).toEqual(
      new Set(['minhang-2021', 'shanghai-2020']),
    );
  });

  it('gives a clause in the words of the text', () => {
    expect(clauseOf('MH-1.1.3')).toEqual({
      id: 'MH-1.1.3',
      policy: 'minhang-2021',
      article: '细则 一(一)3',
      kind: 'eligibility',
      quote: '项目自筹资金不低于申请的财政资助资金',
    });
  });

  it.each([
    ['MH-1.1.3', true],
    ['MH-A2', true],
    ['SH-18.3', true],
    ['MH-1.1.7', false],
    ['mh-1.1.3', false],
    ['', false],
  ])('says of %p that it is a clause: %p', (id, known) => {
    expect(isClause(id)).toBe(known);
    expect(clauseOf(id) !== undefined).toBe(known);
  });

  it.each([
    ['意见 三(一)', '意见 三'],
    ['意见 末', '意见 末'],
    ['细则 一(六) 项目验收', '细则 一(六)'],
    ['细则 二(一)2(7)(8)', '细则 二(一)'],
    ['附件2', '附件2'],
    ['第六条(二)', '第六条'],
    ['第一、二、四、二十条', '第一、二、四、二十条'],
  ])('says of what is at %s that it belongs to %s', (article, chapter) => {
    expect(chapterOf({ article })).toBe(chapter);
  });

  it('has clauses for every edition there is', () => {
    for (const edition of KEY_CORE_TECHNOLOGY_EDITIONS) {
      expect(CLAUSES.some(({ policy }) => policy === edition.version)).toBe(true);
    }
  });
});
