import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarDate, fold, instant } from '@grants/kernel';
import type { CalendarDate, CommandContext } from '@grants/kernel';
import { keyCoreTechnologyEdition } from '@grants/policy';
import type { Finding, KeyCoreTechnologyEdition } from '@grants/policy';
import { given } from '@grants/testing';
import { keyCoreTechnologyCalls } from './call-rules.ts';
import type { CallCommand, PublishCall } from './commands.ts';
import { publishUnder } from './decide.ts';
import { callDecider } from './decider.ts';
import type { CallEvent, CallPublished, CallWindowExtended, CallWithdrawn } from './events.ts';

const NOTICE = { number: '闵科〔2022〕8号', date: calendarDate('2022-02-20') };

const CALL: PublishCall['data'] = {
  callId: 'KCT-2022-1',
  programme: 'key-core-technology',
  year: 2022,
  title: '2022年度闵行区关键核心技术攻关项目申报指南',
  policyVersion: 'minhang-2021',
  mechanism: 'challenge-list',
  challenges: [
    { challengeId: 'C-1', title: '触觉传感器', requirement: '灵敏度不低于0.1kPa' },
    { challengeId: 'C-2', title: '燃料电池', requirement: '寿命不低于20000小时' },
  ],
  opensAt: instant('2022-03-01T09:00+08:00'),
  closesAt: instant('2022-03-31T17:00+08:00'),
  scoreWeights: { regionalBenefit: 40, advancement: 30, foresight: 20, applicability: 10 },
  recommendFrom: 80,
  guide: NOTICE,
};

function at(moment: string): CommandContext {
  return {
    commandId: 'command-1',
    correlationId: 'correlation-1',
    causationId: 'command-1',
    actor: { id: 'officer-1', role: 'commission-officer' },
    occurredAt: instant(moment),
  };
}

function publish(over: Partial<PublishCall['data']> = {}): CallCommand {
  return { type: 'PublishCall', data: { ...CALL, ...over }, context: at('2022-02-20T10:00+08:00') };
}

function extend(closesAt: string, askedAt = '2022-03-20T10:00+08:00'): CallCommand {
  const data = {
    callId: CALL.callId,
    closesAt: instant(closesAt),
    reason: '疫情',
    document: NOTICE,
  };
  return { type: 'ExtendCallWindow', data, context: at(askedAt) };
}

const withdraw: CallCommand = {
  type: 'WithdrawCall',
  data: { callId: CALL.callId, reason: '预算调整', document: NOTICE },
  context: at('2022-03-20T10:00+08:00'),
};

// 20 working days after Thursday 31 March 2022, with Qingming and the day made up on 24 April.
const published: CallPublished = {
  type: 'CallPublished',
  data: { ...CALL, reviewDueOn: calendarDate('2022-04-28') },
};
// After Friday 15 April: ten to the 28th (24 April made up), 29 April, 5 to 7 May (7 May made
// up), 9 to 13 May and 16 May.
const extended: CallWindowExtended = {
  type: 'CallWindowExtended',
  data: {
    callId: CALL.callId,
    previousClosesAt: CALL.closesAt,
    closesAt: instant('2022-04-15T17:00+08:00'),
    reviewDueOn: calendarDate('2022-05-16'),
    reason: '疫情',
    document: NOTICE,
  },
};
const withdrawn: CallWithdrawn = { type: 'CallWithdrawn', data: withdraw.data };

/** An edition that is in force on every day. */
function successor(): KeyCoreTechnologyEdition {
  const edition = keyCoreTechnologyEdition('minhang-2021');
  if (!edition) throw new Error('the edition of 2021 is known');
  const isInForce = (day: CalendarDate): Finding => ({
    ...edition.eligibility.isInForce(day),
    verdict: 'passed',
  });
  return { ...edition, eligibility: { ...edition.eligibility, isInForce } };
}

describe('MH-1.3.1: a call is published', () => {
  it('MH-1.3.6: with the day its review is due', () => {
    given(callDecider).when(publish()).then(published).andRepeatingChangesNothing();
  });

  it('MH-1.2: or selects openly, without challenges', () => {
    const open = { mechanism: 'open-selection', challenges: [] } as const;
    given(callDecider)
      .when(publish(open))
      .then({ ...published, data: { ...published.data, ...open } });
  });

  it('is known again after its window was extended', () => {
    given(callDecider, published, extended).when(publish()).thenNothingHappens();
  });

  it('is not published again with other content', () => {
    given(callDecider, published)
      .when(publish({ recommendFrom: 70 }))
      .thenRejected({ code: 'CALL.PUBLISHED_OTHERWISE', facts: { callId: 'KCT-2022-1' } });
  });

  it('is not published again once withdrawn', () => {
    given(callDecider, published, withdrawn)
      .when(publish())
      .thenRejected({ code: 'CALL.WITHDRAWN', facts: { reason: '预算调整' } });
  });

  it('MH-O6: under an edition that is known', () => {
    given(callDecider)
      .when(publish({ policyVersion: 'minhang-2031' }))
      .thenRejected({
        code: 'CALL.UNKNOWN_POLICY_VERSION',
        clause: 'MH-O6',
        facts: { policyVersion: 'minhang-2031' },
      });
  });

  it.each([
    ['2021-12-09T23:59+08:00', '2022-03-31T17:00+08:00', '2021-12-09'],
    ['2023-11-01T09:00+08:00', '2023-12-10T00:00+08:00', '2023-12-10'],
  ])('MH-O6: not with a window from %s to %s', (opensAt, closesAt, day) => {
    given(callDecider)
      .when(publish({ opensAt: instant(opensAt), closesAt: instant(closesAt) }))
      .thenRejected({ code: 'CALL.POLICY_NOT_IN_FORCE', clause: 'MH-O6', facts: { day } });
  });

  it('MH-O6: with a window from the first to the last moment of the validity', () => {
    const whole = {
      opensAt: instant('2021-12-10T00:00+08:00'),
      closesAt: instant('2023-12-09T23:59:59.999+08:00'),
    };
    // After Saturday 9 December 2023: 15 days to the 29th, 2 to 5 January and 8 January.
    given(callDecider)
      .when(publish(whole))
      .then({
        ...published,
        data: { ...CALL, ...whole, reviewDueOn: calendarDate('2024-01-08') },
      });
  });

  it.each(['2022-03-01T09:00+08:00', '2022-02-28T09:00+08:00'])(
    'MH-1.3.5: not closing at %s, when it has not opened',
    (closesAt) => {
      given(callDecider)
        .when(publish({ closesAt: instant(closesAt) }))
        .thenRejected({ code: 'CALL.WINDOW_NOT_IN_ORDER', clause: 'MH-1.3.5' });
    },
  );

  it('MH-1.4.3: not with weights that miss a hundred', () => {
    const scoreWeights = { ...CALL.scoreWeights, foresight: 19 };
    given(callDecider)
      .when(publish({ scoreWeights }))
      .thenRejected({ code: 'CALL.WEIGHTS_INCOMPLETE', clause: 'MH-1.4.3', facts: { sum: '99' } });
  });

  it.each([-1, 101, 79.5])('MH-1.4.3: not recommending from %d', (recommendFrom) => {
    given(callDecider)
      .when(publish({ recommendFrom }))
      .thenRejected({ code: 'CALL.THRESHOLD_OFF_SCALE', clause: 'MH-1.4.3' });
  });

  it('MH-O1: not by a challenge list without a challenge', () => {
    given(callDecider)
      .when(publish({ challenges: [] }))
      .thenRejected({ code: 'CALL.CHALLENGES_MISSING', clause: 'MH-O1' });
  });

  it('MH-O1: not openly and with challenges', () => {
    given(callDecider)
      .when(publish({ mechanism: 'open-selection' }))
      .thenRejected({
        code: 'CALL.CHALLENGES_UNEXPECTED',
        clause: 'MH-O1',
        facts: { challengeIds: ['C-1', 'C-2'] },
      });
  });

  it('MH-O1: not with a challenge named twice', () => {
    given(callDecider)
      .when(publish({ challenges: [...CALL.challenges, ...CALL.challenges.slice(1)] }))
      .thenRejected({
        code: 'CALL.CHALLENGE_REPEATED',
        clause: 'MH-O1',
        facts: { challengeIds: ['C-2'] },
      });
  });

  it('MH-1.3.6: not when the official calendar ends before the review, in any edition', () => {
    const closesAt = instant('2099-06-01T17:00+08:00');
    expect(publishUnder(keyCoreTechnologyCalls(successor()), { ...CALL, closesAt })).toMatchObject({
      rejected: {
        code: 'CALL.CALENDAR_NOT_PUBLISHED',
        clause: 'MH-1.3.6',
        facts: { year: 2099 },
      },
    });
  });

  it('and a fault of the calendar is not taken for a refusal', () => {
    const edition = successor();
    const reviewDueOn = () => {
      throw new RangeError('a fault');
    };
    const faulty = { ...edition, review: { ...edition.review, reviewDueOn } };
    expect(() => publishUnder(keyCoreTechnologyCalls(faulty), CALL)).toThrow('a fault');
  });
});

describe('MH-2.3.1, MH-2.3.5: a call for centres is published', () => {
  const openly = { mechanism: 'open-selection', challenges: [] } as const;
  const NATIONAL = {
    ...openly,
    programme: 'national-municipal-centre',
    opensAt: instant('2022-09-01T00:00+08:00'),
    closesAt: instant('2022-09-30T23:59:59.999+08:00'),
  } as const;
  const DISTRICT = {
    ...openly,
    programme: 'district-centre',
    opensAt: instant('2022-05-01T00:00+08:00'),
    closesAt: instant('2022-05-31T23:59:59.999+08:00'),
  } as const;

  it.each([
    // After the holiday of 1 to 7 October, with 8 and 9 October made up: the 20th is 2 November.
    ['MH-2.3.1: in September', NATIONAL, '2022-11-02'],
    // 1 and 2 June, the holiday of 3 June, then to the 29th.
    ['MH-2.3.5: in May', DISTRICT, '2022-06-29'],
  ])('%s, the review due 20 working days after', (_what, over, due) => {
    given(callDecider)
      .when(publish(over))
      .then({ ...published, data: { ...CALL, ...over, reviewDueOn: calendarDate(due) } })
      .andRepeatingChangesNothing();
  });

  it.each([
    ['a millisecond early', { ...NATIONAL, opensAt: instant('2022-08-31T23:59:59.999+08:00') }],
    ['into October', { ...NATIONAL, closesAt: instant('2022-10-01T00:00+08:00') }],
    ['in May', { ...DISTRICT, programme: NATIONAL.programme }],
  ])('MH-2.3.1: not outside September: %s', (_what, over) => {
    given(callDecider)
      .when(publish(over))
      .thenRejected({ code: 'CALL.OUTSIDE_MONTH', clause: 'MH-2.3.1' });
  });

  it.each([
    ['a millisecond early', { ...DISTRICT, opensAt: instant('2022-04-30T23:59:59.999+08:00') }],
    ['into June', { ...DISTRICT, closesAt: instant('2022-06-01T00:00+08:00') }],
    ['in September', { ...NATIONAL, programme: DISTRICT.programme }],
  ])('MH-2.3.5: not outside May: %s', (_what, over) => {
    given(callDecider)
      .when(publish(over))
      .thenRejected({ code: 'CALL.OUTSIDE_MONTH', clause: 'MH-2.3.5' });
  });

  it('MH-2.3.5: nor is it extended into June', () => {
    const history = { ...published, data: { ...published.data, ...DISTRICT } };
    given(callDecider, history)
      .when(extend('2022-06-01T00:00+08:00', '2022-05-20T10:00+08:00'))
      .thenRejected({ code: 'CALL.OUTSIDE_MONTH', clause: 'MH-2.3.5' });
  });

  it('MH-2.4: without a challenge list', () => {
    given(callDecider)
      .when(publish({ ...DISTRICT, mechanism: 'challenge-list', challenges: CALL.challenges }))
      .thenRejected({ code: 'CALL.CHALLENGES_NOT_OFFERED', clause: 'MH-2.4' });
  });

  it('MH-O6: under an edition on centres', () => {
    given(callDecider)
      .when(publish({ ...DISTRICT, policyVersion: 'shanghai-2020' }))
      .thenRejected({ code: 'CALL.UNKNOWN_POLICY_VERSION', clause: 'MH-O6' });
  });
});

describe('MH-1.3.5: the window of a call is extended', () => {
  it('MH-1.3.6: and the day its review is due with it', () => {
    given(callDecider, published)
      .when(extend('2022-04-15T17:00+08:00'))
      .then(extended)
      .andRepeatingChangesNothing();
  });

  it('until the moment it closes', () => {
    given(callDecider, published)
      .when(extend('2022-04-15T17:00+08:00', '2022-03-31T17:00+08:00'))
      .then(extended);
    given(callDecider, published)
      .when(extend('2022-04-15T17:00+08:00', '2022-03-31T17:00:00.001+08:00'))
      .thenRejected({ code: 'CALL.CLOSED', clause: 'MH-1.3.5' });
  });

  it('never cut short', () => {
    given(callDecider, published)
      .when(extend('2022-03-31T16:59+08:00'))
      .thenRejected({ code: 'CALL.WINDOW_SHORTENED', clause: 'MH-1.3.5' });
  });

  it('MH-O6: never beyond the validity of the text', () => {
    given(callDecider, published)
      .when(extend('2023-12-10T00:00+08:00'))
      .thenRejected({ code: 'CALL.POLICY_NOT_IN_FORCE', facts: { day: '2023-12-10' } });
  });

  it('only when there is a call', () => {
    given(callDecider)
      .when(extend('2022-04-15T17:00+08:00'))
      .thenRejected({ code: 'CALL.NOT_PUBLISHED', clause: 'MH-1.3.1' });
  });

  it('not once it is withdrawn', () => {
    given(callDecider, published, withdrawn)
      .when(extend('2022-04-15T17:00+08:00'))
      .thenRejected({ code: 'CALL.WITHDRAWN' });
  });
});

describe('MH-1.3.1: a call is withdrawn', () => {
  it('by a document', () => {
    given(callDecider, published).when(withdraw).then(withdrawn).andRepeatingChangesNothing();
  });

  it('only when there is one', () => {
    given(callDecider).when(withdraw).thenRejected({ code: 'CALL.NOT_PUBLISHED' });
  });
});

describe('the fold of a call', () => {
  it('takes any events in any order without a fault', () => {
    const events = fc.array(fc.constantFrom<CallEvent>(published, extended, withdrawn));
    fc.assert(
      fc.property(events, (history) => {
        const call = fold(callDecider, history);
        expect(call.status === 'unpublished').toBe(!history.includes(published));
      }),
    );
  });
});
