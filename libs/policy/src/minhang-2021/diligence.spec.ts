import { describe, expect, it } from '@jest/globals';
import { credit } from './credit.ts';

describe('MH-1.6.16: diligence on a project that was not passed', () => {
  it.each([
    ['with it, nobody is entered', { acceptanceNotPassed: true, diligent: true }, 'passed'],
    [
      'without it, the members are entered',
      { acceptanceNotPassed: true, diligent: false },
      'failed',
    ],
    [
      'a project that was passed is not asked',
      { acceptanceNotPassed: false, diligent: true },
      'not-applicable',
    ],
    [
      'a project not yet decided is not asked either',
      { acceptanceNotPassed: false, diligent: false },
      'not-applicable',
    ],
  ] as const)('%s', (_what, facts, verdict) => {
    expect(credit.isDiligent(facts)).toEqual({
      rule: 'diligence',
      clause: 'MH-1.6.16',
      verdict,
      facts,
    });
  });
});
