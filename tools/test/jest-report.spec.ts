import { describe, expect, it } from '@jest/globals';

import { closingLine, total } from './counts.ts';
import { jestOutcomes } from './jest-report.ts';

const suite = (name: string, statuses: readonly string[], message = '') => ({
  name: `/grants/${name}`,
  status: message === '' ? 'passed' : 'failed',
  message,
  assertionResults: statuses.map((status, index) => ({ fullName: `case ${index}`, status })),
});

const outcomeOf = (...testResults: readonly ReturnType<typeof suite>[]) =>
  total(jestOutcomes({ testResults }, '/grants'));

describe('the outcome of a Jest run', () => {
  it('adds up every spec file', () => {
    const outcome = outcomeOf(
      suite('a.spec.ts', ['passed', 'passed', 'failed'], 'expected 1'),
      suite('b.spec.ts', ['passed', 'pending', 'todo']),
    );
    expect(closingLine(outcome)).toBe('3 passed, 1 failed, 2 skipped');
    expect(outcome.failures).toEqual(['a.spec.ts\nexpected 1']);
    expect(outcome.skips).toEqual(['b.spec.ts: case 1', 'b.spec.ts: case 2']);
  });

  it('counts a file that could not be run as one failure', () => {
    const outcome = outcomeOf(
      suite('a.spec.ts', ['passed']),
      suite('b.spec.ts', [], 'Cannot find module'),
    );
    expect(closingLine(outcome)).toBe('1 passed, 1 failed, 0 skipped');
  });

  it('counts a file whose tests pass but whose teardown fails as one failure', () => {
    const outcome = outcomeOf(suite('a.spec.ts', ['passed'], 'afterAll: still open'));
    expect(closingLine(outcome)).toBe('1 passed, 1 failed, 0 skipped');
  });

  it('fails when no test ran, be there no file or only skipped ones', () => {
    expect(closingLine(outcomeOf())).toBe('0 passed, 1 failed, 0 skipped');
    expect(closingLine(outcomeOf(suite('a.spec.ts', ['pending'])))).toBe(
      '0 passed, 1 failed, 1 skipped',
    );
  });
});
