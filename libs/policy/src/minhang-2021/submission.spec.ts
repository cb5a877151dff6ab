import { describe, expect, it } from '@jest/globals';
import { calendarDate, instant } from '@grants/kernel';
import {
  answersListedChallenge,
  isChecklistComplete,
  isConsortiumWellFormed,
  isInForce,
  isWithinCallWindow,
} from './submission.ts';

const REQUIRED = ['application-form', 'task-statement', 'talent-evidence', 'capability-evidence'];

describe('MH-O6: the text is in force', () => {
  it.each([
    ['2021-12-09', 'failed'],
    ['2021-12-10', 'passed'],
    ['2023-12-09', 'passed'],
    ['2023-12-10', 'failed'],
  ])('on %s: %s', (day, verdict) => {
    expect(isInForce(calendarDate(day))).toEqual({
      rule: 'policy-in-force',
      clause: 'MH-O6',
      verdict,
      facts: { day, firstDay: '2021-12-10', lastDay: '2023-12-09' },
    });
  });
});

describe('MH-1.3.5: nothing is accepted outside the window of the call', () => {
  const call = {
    opensAt: instant('2022-03-01T09:00+08:00'),
    closesAt: instant('2022-03-31T17:00+08:00'),
    withdrawn: false,
    challengeIds: [],
  };

  it.each([
    ['2022-03-01T08:59:59.999+08:00', 'failed'],
    ['2022-03-01T09:00:00.000+08:00', 'passed'],
    ['2022-03-31T17:00:00.000+08:00', 'passed'],
    ['2022-03-31T17:00:00.001+08:00', 'failed'],
  ])('at %s: %s', (moment, verdict) => {
    expect(isWithinCallWindow(instant(moment), call).verdict).toBe(verdict);
  });

  it('a withdrawn call accepts nothing', () => {
    const within = instant('2022-03-15T10:00+08:00');
    expect(isWithinCallWindow(within, { ...call, withdrawn: true })).toMatchObject({
      verdict: 'failed',
      facts: { withdrawn: true, submittedOn: '2022-03-15' },
    });
  });

  it('dates a submission by the day in Shanghai', () => {
    const lateEvening = instant('2022-03-14T16:00:00Z');
    expect(isWithinCallWindow(lateEvening, call).facts).toMatchObject({
      submittedOn: '2022-03-15',
    });
  });
});

describe('MH-O1: an application answers a challenge of the list', () => {
  it.each([
    ['C-1', ['C-1', 'C-2'], 'passed'],
    ['C-3', ['C-1', 'C-2'], 'failed'],
    [undefined, ['C-1', 'C-2'], 'failed'],
    [undefined, [], 'not-applicable'],
    ['C-1', [], 'failed'],
  ])('answering %p to the list %j: %s', (challengeId, challengeIds, verdict) => {
    expect(answersListedChallenge(challengeId, challengeIds)).toMatchObject({
      rule: 'listed-challenge',
      clause: 'MH-O1',
      verdict,
    });
  });
});

describe('MH-O5: one lead unit and the units that take part', () => {
  it.each([
    [[], 'passed', []],
    [['B', 'C'], 'passed', []],
    [['A'], 'failed', ['A']],
    [['B', 'B'], 'failed', ['B']],
  ])('led by A with %j: %s', (participants, verdict, namedTwice) => {
    expect(isConsortiumWellFormed('A', participants)).toEqual({
      rule: 'consortium',
      clause: 'MH-O5',
      verdict,
      facts: { leadCreditCode: 'A', participantCreditCodes: participants, namedTwice },
    });
  });
});

describe('MH-1.3.4: the checklist of materials', () => {
  it('is complete with the four that are required', () => {
    expect(isChecklistComplete(REQUIRED)).toMatchObject({ verdict: 'passed', clause: 'MH-1.3.4' });
  });

  it.each(REQUIRED)('asks for %s when it is missing, naming it', (kind) => {
    expect(isChecklistComplete(REQUIRED.filter((given) => given !== kind))).toMatchObject({
      verdict: 'needs-evidence',
      facts: { missing: [kind] },
    });
  });

  it('does not ask for materials 5 and 6, and names every one that is missing', () => {
    expect(isChecklistComplete(['credentials-evidence', 'other']).facts).toMatchObject({
      optional: ['credentials-evidence', 'other'],
      missing: REQUIRED,
    });
  });
});
