import { describe, expect, it } from '@jest/globals';
import type { MatchableSupport } from './related-support.ts';
import { isRequiredMatch } from './related-support.ts';

const ours: MatchableSupport = { id: 'app-1', projectId: 'project-1' };
const municipal: MatchableSupport = { id: 'sh-1', awardNumber: '22-001', level: 'municipal' };
const district: MatchableSupport = { id: 'mh-1', awardNumber: 'QJ-7', level: 'district' };

describe('MH-2.2.2: a required match', () => {
  it.each<[string, MatchableSupport, MatchableSupport]>([
    ['our application, named by the award', ours, { ...municipal, requiresMatchingOf: 'app-1' }],
    ['our project, named by the award', ours, { ...municipal, requiresMatchingOf: 'project-1' }],
    ['a listed award, named by its number', district, { ...municipal, requiresMatchingOf: 'QJ-7' }],
    ['ours, naming the number', { ...ours, requiredMatchOf: '22-001' }, municipal],
    ['a listed award, naming the number', { ...district, requiredMatchOf: '22-001' }, municipal],
    ['a listed award, naming the id', { ...district, requiredMatchOf: 'sh-1' }, municipal],
    [
      'of a central award',
      { ...ours, requiredMatchOf: '22-001' },
      { ...municipal, level: 'central' },
    ],
  ])('is %s', (_what, one, other) => {
    expect(isRequiredMatch(one, other)).toBe(true);
    expect(isRequiredMatch(other, one)).toBe(true);
  });

  it.each<[string, MatchableSupport, MatchableSupport]>([
    ['two that say nothing of each other', ours, municipal],
    ['one that names another', { ...ours, requiredMatchOf: '22-002' }, municipal],
    ['one that is named as another', ours, { ...municipal, requiresMatchingOf: 'app-2' }],
    ['a match of a district award', { ...ours, requiredMatchOf: 'QJ-7' }, district],
    [
      'a match of money of another place',
      { ...ours, requiredMatchOf: '22-001' },
      {
        ...municipal,
        level: 'other',
      },
    ],
    ['a match of ours', { ...district, requiredMatchOf: 'app-1' }, ours],
    [
      'two without numbers',
      { id: 'a', awardNumber: null },
      {
        id: 'b',
        awardNumber: null,
        level: 'municipal',
      },
    ],
  ])('is not %s', (_what, one, other) => {
    expect(isRequiredMatch(one, other)).toBe(false);
    expect(isRequiredMatch(other, one)).toBe(false);
  });
});
