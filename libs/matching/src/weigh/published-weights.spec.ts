import { describe, expect, it } from '@jest/globals';
import { MATCHER_VERSION, thresholdsOf } from './published-weights.ts';

describe('the thresholds of a version of the matcher', () => {
  it('are those of its scores, and of no other', () => {
    expect(thresholdsOf(MATCHER_VERSION)).toEqual({ caseFrom: -1.5, relatedFrom: -8 });
    expect(thresholdsOf('title-bigrams-1')).toBeUndefined();
  });
});
