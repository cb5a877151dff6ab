import { describe, expect, it } from '@jest/globals';
import { rowsOf } from '../specs/rows-of.ts';
import { ledgerSequence, sample } from '../specs/sample-events.ts';
import { challengeList } from './projection.ts';

describe('the challenge list', () => {
  it('has every challenge of a call in the order it was published in', () => {
    const challenge = (n: number) => ({
      challengeId: `challenge-${n}`,
      title: `难题${n}`,
      requirement: '指标',
    });
    const next = ledgerSequence();
    const rows = rowsOf(challengeList, [
      next(sample('CallPublished', { challenges: [2, 1].map(challenge) })),
      next(sample('CallPublished', { callId: 'call-2', challenges: [] })),
    ]);
    expect(rows['challenge']).toEqual([
      { callId: 'call-1', ...challenge(2), place: 0, position: '000000000001' },
      { callId: 'call-1', ...challenge(1), place: 1, position: '000000000001' },
    ]);
  });
});
