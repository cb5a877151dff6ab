import { describe, expect, it } from '@jest/globals';
import { CLAUSES } from '../clauses.ts';
import { CLAUSE_COVERAGE } from './register.ts';

describe('what covers the clauses', () => {
  it('is said of each of the 95 clauses, once', () => {
    const clauses = CLAUSE_COVERAGE.map(({ clause }) => clause);
    expect(clauses.toSorted()).toEqual(CLAUSES.map(({ id }) => id).toSorted());
  });

  it.each(CLAUSE_COVERAGE.map((entry) => [entry.clause, entry] as const))(
    '%s: by something, with a word in both languages',
    (_clause, { by, remark }) => {
      expect(by.length).toBeGreaterThan(0);
      expect(remark.zh).toMatch(/\p{Script=Han}/u);
      expect(remark.en).toMatch(/^[a-zA-Z0-9]/);
    },
  );

  it('is nothing only for purpose and scope', () => {
    const without = CLAUSE_COVERAGE.filter(({ by }) => by.some(({ kind }) => kind === 'no-effect'));
    expect(without.map(({ clause }) => clause)).toEqual(['MH-C', 'SH-C']);
  });
});
