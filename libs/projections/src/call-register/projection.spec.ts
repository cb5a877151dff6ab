import { describe, expect, it } from '@jest/globals';
import type { GrantsEvent } from '@grants/domain';
import { rowsOf } from '../specs/rows-of.ts';
import { ledgerSequence, sample } from '../specs/sample-events.ts';
import { callRegister } from './projection.ts';
import type { CallRow } from './view.ts';

function callAfter(...events: readonly GrantsEvent[]): CallRow | undefined {
  const next = ledgerSequence();
  const all = [sample('CallPublished'), ...events].map((event) => next(event));
  return (rowsOf(callRegister, all)['call'] as readonly CallRow[])[0];
}

describe('a call in the register', () => {
  it('is as it was published', () => {
    expect(callAfter()).toEqual({
      callId: 'call-1',
      programme: 'key-core-technology',
      year: 2022,
      title: '2022年度关键核心技术攻关',
      policyVersion: 'minhang-2021',
      mechanism: 'challenge-list',
      challengeCount: 1,
      status: 'published',
      opensAt: '2022-02-28T16:00:00.000Z',
      closesAt: '2022-03-31T09:00:00.000Z',
      reviewDueOn: '2022-04-29',
      recommendFrom: 70,
      guideNumber: '闵科委〔2022〕1号',
      withdrawnReason: null,
      firstPosition: '000000000001',
      position: '000000000001',
    });
  });

  it('has the window it was extended to', () => {
    expect(callAfter(sample('CallWindowExtended'))).toMatchObject({
      closesAt: '2022-04-15T09:00:00.000Z',
      reviewDueOn: '2022-05-18',
      position: '000000000002',
    });
  });

  it('that was withdrawn says why', () => {
    expect(callAfter(sample('CallWithdrawn'))).toMatchObject({
      status: 'withdrawn',
      withdrawnReason: '并入下一批',
    });
  });
});
