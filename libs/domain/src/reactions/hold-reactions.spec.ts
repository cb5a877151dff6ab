import { describe, expect, it } from '@jest/globals';
import { calendarDate, creditCode } from '@grants/kernel';
import type { CreditSubject } from '../credit-standing/subject.ts';
import type { GrantsEvent } from '../events.ts';
import type { Hold } from '../hold.ts';
import { commandsGiven, factsAskedBy, NO_FACTS, stepsOf } from '../specs/reaction-steps.ts';
import { holdApplicationWhenCaseOpened } from './hold-application-when-case-opened.ts';
import { holdApplicationsWhenBanImposed } from './hold-applications-when-ban-imposed.ts';
import { holdProjectWhenApplicationHeld } from './hold-project-when-application-held.ts';
import type { Step } from './reaction.ts';
import { releaseHoldWhenCaseDismissed } from './release-hold-when-case-dismissed.ts';
import { releaseHoldsWhenBanLifted } from './release-holds-when-ban-lifted.ts';
import { releaseProjectHoldWhenApplicationHoldReleased } from './release-project-hold-when-application-hold-released.ts';

const factsOf = (...applicationIds: readonly string[]) => ({ ...NO_FACTS, applicationIds });

/** The commands given, all of them accepted or all of them refused. */
const given = (steps: readonly Step[], answer: 'accepted' | 'refused') =>
  answer === 'accepted'
    ? commandsGiven(steps)
    : commandsGiven(steps, ...steps.map(({ intent }) => intent.type));
const ANSWERS = ['accepted', 'refused'] as const;

const unit: CreditSubject = { kind: 'unit', creditCode: creditCode('91310112MA1GBWQX0N') };
const person: CreditSubject = { kind: 'person', personRef: 'b'.repeat(64) };
const document = { number: '沪科〔2022〕31号', date: calendarDate('2022-03-15') };

describe('MH-1.3.3: a duplicate-funding case', () => {
  const opened = (kind: 'application' | 'external-award', opening = 1): GrantsEvent => ({
    type: 'DuplicateCaseOpened',
    data: {
      caseId: '7',
      opening,
      ours: { kind, id: 'app-1', source: 'district', title: '激光雷达芯片' },
      other: { kind: 'external-award', id: 'award-1', source: 'city', title: '激光雷达芯片' },
      evidence: { rule: 'same-unit-same-title', titleLikeness: 100, facts: [] },
      matcherVersion: 'title-bigrams-1',
      knownAt: '000000000007',
    },
  });
  const dismissed = (opening = 1): GrantsEvent => ({
    type: 'DuplicateCaseDismissed',
    data: { caseId: '7', opening, oursId: 'app-1', reason: '研究内容不同' },
  });

  it.each(ANSWERS)('holds the application it is about: %s', (answer) => {
    expect(given(stepsOf(holdApplicationWhenCaseOpened, opened('application')), answer)).toEqual([
      {
        type: 'HoldApplication',
        data: {
          applicationId: 'app-1',
          hold: {
            holdId: 'case-7',
            ground: 'duplicate-case',
            sourceId: '7',
            clause: 'MH-1.3.3',
          },
        },
      },
    ]);
  });

  it('that opens again places and releases a hold of its own', () => {
    expect(
      given(stepsOf(holdApplicationWhenCaseOpened, opened('application', 2)), 'accepted'),
    ).toMatchObject([{ data: { hold: { holdId: 'case-7.2', sourceId: '7' } } }]);
    expect(given(stepsOf(releaseHoldWhenCaseDismissed, dismissed(2)), 'accepted')).toMatchObject([
      { data: { holdId: 'case-7.2' } },
    ]);
  });

  it('between two awards of others holds nothing', () => {
    expect(stepsOf(holdApplicationWhenCaseOpened, opened('external-award'))).toEqual([]);
  });

  it.each(ANSWERS)('releases its hold when it is dismissed: %s', (answer) => {
    expect(given(stepsOf(releaseHoldWhenCaseDismissed, dismissed()), answer)).toEqual([
      {
        type: 'ReleaseApplicationHold',
        data: { applicationId: 'app-1', holdId: 'case-7', reason: '研究内容不同' },
      },
    ]);
  });
});

describe('MH-1.1.6: a ban', () => {
  const imposed = (subject: CreditSubject): GrantsEvent => ({
    type: 'BanImposed',
    data: {
      subject,
      banId: '5',
      ground: 'concealment',
      clause: 'SH-18.3',
      firstDay: calendarDate('2022-03-15'),
      lastDay: calendarDate('2025-03-14'),
      programmes: ['high-tech-transformation'],
      document,
      basis: [],
    },
  });
  const lifted = (subject: CreditSubject): GrantsEvent => ({
    type: 'BanLifted',
    data: {
      subject,
      banId: '5',
      liftedOn: calendarDate('2023-06-01'),
      reason: '复议撤销',
      document,
    },
  });
  const hold = {
    holdId: 'ban-5',
    ground: 'ban',
    sourceId: '5',
    clause: 'MH-1.1.6',
    from: '2022-03-15',
    until: '2025-03-14',
  };

  it.each(ANSWERS)('holds every application of the unit, each by itself: %s', (answer) => {
    const steps = stepsOf(holdApplicationsWhenBanImposed, imposed(unit), factsOf('a', 'b', 'c'));
    expect(given(steps, answer)).toEqual(
      ['a', 'b', 'c'].map((applicationId) => ({
        type: 'HoldApplication',
        data: { applicationId, hold },
      })),
    );
  });

  it.each(ANSWERS)('releases its holds when it is lifted, each by itself: %s', (answer) => {
    const steps = stepsOf(releaseHoldsWhenBanLifted, lifted(unit), factsOf('a', 'b'));
    expect(given(steps, answer)).toEqual(
      ['a', 'b'].map((applicationId) => ({
        type: 'ReleaseApplicationHold',
        data: { applicationId, holdId: 'ban-5', reason: '复议撤销' },
      })),
    );
  });

  it('asks for the applications of the unit, and of a person for nothing', () => {
    const asked = { kind: 'applications-of-unit', creditCode: '91310112MA1GBWQX0N' };
    expect(factsAskedBy(holdApplicationsWhenBanImposed, imposed(unit))).toEqual(asked);
    expect(factsAskedBy(releaseHoldsWhenBanLifted, lifted(unit))).toEqual(asked);
    expect(factsAskedBy(holdApplicationsWhenBanImposed, imposed(person))).toBeUndefined();
    expect(factsAskedBy(releaseHoldsWhenBanLifted, lifted(person))).toBeUndefined();
  });

  it('of a unit without applications holds nothing', () => {
    expect(stepsOf(holdApplicationsWhenBanImposed, imposed(unit))).toEqual([]);
    expect(stepsOf(releaseHoldsWhenBanLifted, lifted(unit))).toEqual([]);
  });
});

describe('a hold on an application', () => {
  const hold: Hold = {
    holdId: 'case-7',
    ground: 'duplicate-case',
    sourceId: '7',
    clause: 'MH-1.3.3',
  };
  const held = (project: { projectId?: string }): GrantsEvent => ({
    type: 'ApplicationHeld',
    data: { applicationId: 'app-1', hold, ...project },
  });
  const released = (project: { projectId?: string }): GrantsEvent => ({
    type: 'ApplicationHoldReleased',
    data: { applicationId: 'app-1', holdId: 'case-7', reason: '研究内容不同', ...project },
  });

  it.each(ANSWERS)('goes on to its project, and off it again: %s', (answer) => {
    const project = { projectId: 'project-1' };
    expect(given(stepsOf(holdProjectWhenApplicationHeld, held(project)), answer)).toEqual([
      { type: 'HoldProject', data: { projectId: 'project-1', hold } },
    ]);
    expect(
      given(stepsOf(releaseProjectHoldWhenApplicationHoldReleased, released(project)), answer),
    ).toEqual([
      {
        type: 'ReleaseProjectHold',
        data: { projectId: 'project-1', holdId: 'case-7', reason: '研究内容不同' },
      },
    ]);
  });

  it('stays with an application that has no project yet', () => {
    expect(stepsOf(holdProjectWhenApplicationHeld, held({}))).toEqual([]);
    expect(stepsOf(releaseProjectHoldWhenApplicationHoldReleased, released({}))).toEqual([]);
  });
});
