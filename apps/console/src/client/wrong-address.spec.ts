import { describe, expect, it } from '@jest/globals';
import { noAnswer } from './problem.ts';
import type { Problem } from './problem.ts';
import { isOfConditions, isUnknownId, wrongConditions } from './wrong-address.ts';

const problem = (status: number, ...fields: readonly string[]): Problem => ({
  ...noAnswer(status),
  errors: fields.map((field) => ({ field, message: 'is wrong' })),
});

describe('an address that is wrong', () => {
  const search = '?asOf=tomorrow&source=district';

  it('is so in a condition that the problem names', () => {
    expect(wrongConditions(problem(400, 'asOf', 'fundId'), search)).toEqual(['asOf']);
    expect(isOfConditions(problem(400, 'asOf'), search)).toBe(true);
    expect(isUnknownId(problem(400, 'asOf'), search)).toBe(false);
  });

  it('has an id that there cannot be, when it is no condition that is wrong', () => {
    expect(isOfConditions(problem(400, 'fundId'), search)).toBe(false);
    expect(isUnknownId(problem(400, 'fundId'), search)).toBe(true);
    expect(isUnknownId(noAnswer(404), search)).toBe(true);
  });

  it('may be so in any of its conditions, when none is named', () => {
    expect(isOfConditions(noAnswer(400), search)).toBe(true);
    expect(isOfConditions(noAnswer(400), '')).toBe(false);
  });

  it.each([0, 401, 403, 404, 500, 503])('is not what a problem %i is about', (status) => {
    expect(isOfConditions(problem(status, 'asOf'), search)).toBe(false);
  });
});
