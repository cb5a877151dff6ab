import { describe, expect, it } from '@jest/globals';
import { isNotSupportedAlready } from './duplicates.ts';

describe('MH-1.3.3: a project with other municipal or district money', () => {
  it('is not one that nothing on record looks like', () => {
    expect(isNotSupportedAlready({ similarTitleFrom: 80, matches: [] })).toEqual({
      rule: 'no-duplicate-support',
      clause: 'MH-1.3.3',
      verdict: 'passed',
      facts: { similarTitleFrom: 80, matches: [] },
    });
  });

  it('may be one that support on record looks like: a person decides', () => {
    const match = { source: '上海市科委', id: 'AW-1', title: '触觉传感器', titleLikeness: 85 };
    expect(isNotSupportedAlready({ similarTitleFrom: 80, matches: [match] })).toMatchObject({
      verdict: 'needs-evidence',
      facts: { matches: [match] },
    });
  });
});
