import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@grants/kernel';
import type { GrantsEvent } from '../events.ts';
import { commandsGiven, factsAskedBy, NO_FACTS, stepsOf } from '../specs/reaction-steps.ts';
import { holdApplicationWhenCaseConfirmed } from './hold-application-when-case-confirmed.ts';
import { orderRecoveryReviewWhenCaseFound } from './order-recovery-review-when-case-found.ts';
import { releaseClaimsWhenProjectRevoked } from './release-claims-when-project-revoked.ts';
import { releaseHoldWhenCaseOverturned } from './release-hold-when-case-overturned.ts';

const document = { number: '闵科监〔2023〕9号', date: calendarDate('2023-03-01') };
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
const confirmed = (opening?: number): GrantsEvent => ({
  type: 'DuplicateCaseConfirmed',
  data: {
    caseId: '7',
    ...(opening !== undefined && { opening }),
    oursId: 'app-1',
    reason: '同一项目',
    document,
  },
});
const IN_PROJECT = { ...NO_FACTS, projectId: 'project-1' };
const PROJECT_ASKED = { kind: 'project-of-application', applicationId: 'app-1' };

describe('MH-1.3.3: a confirmed case', () => {
  const hold = { ground: 'duplicate-case', sourceId: '7', clause: 'MH-1.3.3' };

  it('holds the application, and its project where there is one', () => {
    const event = confirmed(2);
    expect(factsAskedBy(holdApplicationWhenCaseConfirmed, event)).toEqual(PROJECT_ASKED);
    const holdsApplication = {
      type: 'HoldApplication',
      data: { applicationId: 'app-1', hold: { ...hold, holdId: 'case-7.2' } },
    };
    expect(commandsGiven(stepsOf(holdApplicationWhenCaseConfirmed, event))).toEqual([
      holdsApplication,
    ]);
    const steps = stepsOf(holdApplicationWhenCaseConfirmed, event, IN_PROJECT);
    const both = [
      holdsApplication,
      {
        type: 'HoldProject',
        data: { projectId: 'project-1', hold: { ...hold, holdId: 'case-7.2' } },
      },
    ];
    expect(commandsGiven(steps)).toEqual(both);
    expect(commandsGiven(steps, 'HoldApplication', 'HoldProject')).toEqual(both);
  });

  it('of the first release names no opening: it is the first', () => {
    expect(commandsGiven(stepsOf(holdApplicationWhenCaseConfirmed, confirmed()))).toMatchObject([
      { data: { hold: { holdId: 'case-7' } } },
    ]);
  });

  it('that is overturned releases the hold of its opening', () => {
    const event: GrantsEvent = {
      type: 'DuplicateCaseOverturned',
      data: { caseId: '7', opening: 2, oursId: 'app-1', reason: '任务书不同', document },
    };
    const release = {
      type: 'ReleaseApplicationHold',
      data: { applicationId: 'app-1', holdId: 'case-7.2', reason: '任务书不同' },
    };
    const steps = stepsOf(releaseHoldWhenCaseOverturned, event);
    expect(commandsGiven(steps)).toEqual([release]);
    expect(commandsGiven(steps, 'ReleaseApplicationHold')).toEqual([release]);
  });
});

describe('MH-1.3.3: a case that comes to light after approval', () => {
  it.each<[string, GrantsEvent, object]>([
    ['is opened', opened('application'), { occasion: 'case-opened', opening: 1 }],
    ['is opened again', opened('application', 2), { occasion: 'case-opened', opening: 2 }],
    ['is confirmed', confirmed(2), { occasion: 'case-confirmed', opening: 2 }],
    ['was confirmed by the first release', confirmed(), { occasion: 'case-confirmed', opening: 1 }],
  ])('orders a review of recovery when it %s', (_what, event, told) => {
    expect(factsAskedBy(orderRecoveryReviewWhenCaseFound, event)).toEqual(PROJECT_ASKED);
    const review = {
      type: 'OrderRecoveryReview',
      data: { projectId: 'project-1', caseId: '7', ...told },
    };
    const steps = stepsOf(orderRecoveryReviewWhenCaseFound, event, IN_PROJECT);
    expect(commandsGiven(steps)).toEqual([review]);
    expect(commandsGiven(steps, 'OrderRecoveryReview')).toEqual([review]);
  });

  it('orders none of an application without a project', () => {
    expect(stepsOf(orderRecoveryReviewWhenCaseFound, opened('application'))).toEqual([]);
  });

  it('orders none between two awards of others', () => {
    const event = opened('external-award');
    expect(factsAskedBy(orderRecoveryReviewWhenCaseFound, event)).toBeUndefined();
    expect(stepsOf(orderRecoveryReviewWhenCaseFound, event)).toEqual([]);
  });
});

describe('MH-1.3.3: a project that is revoked', () => {
  const revoked = (claims: object): GrantsEvent => ({
    type: 'ProjectRevoked',
    data: {
      projectId: 'project-1',
      fundId: 'fund-2022',
      commitmentId: 'commitment-1',
      ground: 'misreporting',
      document,
      leadCreditCode: '91310112MA1GBWQX0N',
      basis: [],
      ...claims,
    },
  });

  it('gives back every IP right it was built on', () => {
    const rightClaims = [
      { claimId: '1', identity: 'key-core-technology|patent:202010000001' },
      { claimId: '2', identity: 'key-core-technology|patent:202010000002' },
    ];
    const steps = stepsOf(
      releaseClaimsWhenProjectRevoked,
      revoked({ applicationId: 'app-1', rightClaims }),
    );
    expect(commandsGiven(steps)).toEqual(
      ['1', '2'].map((claimId) => ({
        type: 'ReleaseFundingClaim',
        data: {
          claimId,
          applicationId: 'app-1',
          reason: 'revoked (misreporting) by 闵科监〔2023〕9号',
        },
      })),
    );
  });

  it('that claimed none gives none back', () => {
    expect(stepsOf(releaseClaimsWhenProjectRevoked, revoked({}))).toEqual([]);
  });
});
