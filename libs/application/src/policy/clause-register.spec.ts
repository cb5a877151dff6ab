import { describe, expect, it } from '@jest/globals';
import { registeredClause, registeredClauses } from './clause-register.ts';
import type { ClauseFilter } from './clause-register.ts';

describe('the register of clauses', () => {
  it('has all 95, each with its title, chapter, words and what covers it', () => {
    const clauses = registeredClauses();
    expect(clauses).toHaveLength(95);
    expect(clauses.filter(({ coveredBy }) => coveredBy.length === 0)).toEqual([]);
    expect(clauses.filter(({ remark }) => remark.zh === '' || remark.en === '')).toEqual([]);
  });

  it('MH-1.1.2: tells one clause whole', () => {
    expect(registeredClause('MH-1.1.2')).toEqual({
      clause: 'MH-1.1.2',
      policyVersion: 'minhang-2021',
      document: '闵行区关于支持关键核心技术自主创新的实施意见',
      article: '细则 一(一)2',
      chapter: '细则 一(一)',
      kind: 'eligibility',
      quote: '申请项目类别符合《闵行区关键核心技术（产品）目录》',
      remark: { zh: '目录项须在有效目录内', en: 'the item is listed in the catalogue' },
      coveredBy: [
        { kind: 'rule', name: 'isInCatalogue', place: 'minhang-2021/catalogue', told: null },
      ],
    });
    expect(registeredClause('XX-9.9')).toBeUndefined();
  });

  it('calls parameters and events by their words', () => {
    const told = (id: string) =>
      registeredClause(id)?.coveredBy.map(({ name, told: words }) => [name, words?.zh]);
    expect(told('MH-1.1.6')).toContainEqual([
      'CREDIT_LOOK_BACK_YEARS',
      '信用回溯期（申请截止日起往前）',
    ]);
    expect(told('MH-1.6.15')).toContainEqual(['OpenUseRegistered', '开放使用登记']);
  });

  it.each<[ClauseFilter, readonly string[]]>([
    [{ chapter: '第十八条' }, ['SH-18.1', 'SH-18.2', 'SH-18.3']],
    [{ chapter: '第十八条', policyVersion: 'minhang-2021' }, []],
    [{ coveredBy: 'no-effect', policyVersion: 'minhang-2021', text: 'mh-c' }, ['MH-C']],
    [{ text: '不再受理', coveredBy: 'step' }, ['MH-1.1.6', 'SH-18.3']],
  ])('has of %j the clauses %j', (filter, ids) => {
    expect(registeredClauses(filter).map(({ clause }) => clause)).toEqual(ids);
  });
});
