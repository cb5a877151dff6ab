import { describe, expect, it } from '@jest/globals';
import { idSequence } from './ids.ts';

describe('a sequence of ids', () => {
  it('counts from 1, each sequence by itself', () => {
    const [nextFund, nextCall] = [idSequence('fund'), idSequence('call')];

    expect([nextFund(), nextFund(), nextCall(), nextFund()]).toEqual([
      'fund-1',
      'fund-2',
      'call-1',
      'fund-3',
    ]);
  });
});
