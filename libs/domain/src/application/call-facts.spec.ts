import { describe, expect, it } from '@jest/globals';
import { calendarDate, fold, instant } from '@grants/kernel';
import { callDecider } from '../call/decider.ts';
import type { CallEvent } from '../call/events.ts';
import { call } from '../specs/application-sample.ts';
import { callFactsOf } from './call-facts.ts';

const NOTICE = { number: '闵科〔2022〕8号', date: calendarDate('2022-02-20') };
const { withdrawn: _, challengeIds, ...window } = call;
const published: CallEvent = {
  type: 'CallPublished',
  data: {
    ...window,
    year: 2022,
    title: '申报指南',
    mechanism: 'challenge-list',
    challenges: challengeIds.map((challengeId) => ({ challengeId, title: '', requirement: '' })),
    guide: NOTICE,
  },
};
const extended: CallEvent = {
  type: 'CallWindowExtended',
  data: {
    callId: call.callId,
    previousClosesAt: call.closesAt,
    closesAt: instant('2022-04-15T17:00+08:00'),
    reviewDueOn: calendarDate('2022-05-16'),
    reason: '',
    document: NOTICE,
  },
};
const withdrawn: CallEvent = {
  type: 'CallWithdrawn',
  data: { callId: call.callId, reason: '', document: NOTICE },
};

describe('MH-1.3.1: what an application has to know of its call', () => {
  it('is nothing when there is no call', () => {
    expect(callFactsOf(fold(callDecider, []))).toBeUndefined();
  });

  it('is the call as it was published', () => {
    expect(callFactsOf(fold(callDecider, [published]))).toEqual(call);
  });

  it('MH-1.3.5: and as it was extended since', () => {
    expect(callFactsOf(fold(callDecider, [published, extended]))).toEqual({
      ...call,
      closesAt: '2022-04-15T09:00:00.000Z',
      reviewDueOn: '2022-05-16',
    });
  });

  it('MH-1.3.5: or withdrawn', () => {
    expect(callFactsOf(fold(callDecider, [published, withdrawn]))).toEqual({
      ...call,
      withdrawn: true,
    });
  });
});
