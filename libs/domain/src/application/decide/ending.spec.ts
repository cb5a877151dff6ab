import { describe, it } from '@jest/globals';
import type { Finding } from '@grants/policy';
import { given } from '@grants/testing';
import {
  approved,
  approving,
  command,
  consented,
  ID,
  inExpertReview,
  refused,
  returned,
  reviewed,
  submitted,
  withdrawn,
} from '../../specs/application-sample.ts';
import { applicationDecider } from '../decider.ts';
import type { ApplicationEvent } from '../events.ts';

const OPEN: readonly [string, readonly ApplicationEvent[]][] = [
  ['submitted', [submitted]],
  ['returned', [submitted, returned]],
  ['in expert review', inExpertReview],
  ['reviewed', reviewed],
  ['consented to', consented],
];
const notSelected: Finding = {
  rule: 'district-need',
  clause: 'MH-1.2',
  verdict: 'failed',
  facts: { note: '非战略急需' },
};
const refuse = (...findings: readonly Finding[]) =>
  command('RefuseApplication', { reason: '不属战略急需', findings });
const withdraw = command('WithdrawApplication', { reason: '经营调整' });

describe('MH-1.4.4: an application is not selected', () => {
  it.each(OPEN)('when it is %s, on the findings cited', (_what, history) => {
    given(applicationDecider, ...history)
      .when(refuse(notSelected))
      .then({
        type: 'ApplicationRefused',
        data: { ...ID, stage: 'selection', reason: '不属战略急需', basis: [notSelected] },
      })
      .andRepeatingChangesNothing();
  });

  it('not without a finding', () => {
    given(applicationDecider, submitted)
      .when(refuse())
      .thenRejected({ code: 'APPLICATION.FINDINGS_MISSING', clause: 'MH-1.4.4' });
  });

  it('not on a clause that does not exist', () => {
    given(applicationDecider, submitted)
      .when(refuse(notSelected, { ...notSelected, clause: 'MH-9.9' }))
      .thenRejected({ code: 'APPLICATION.UNKNOWN_CLAUSE', facts: { clauses: ['MH-9.9'] } });
  });

  it('not while its approval is under way', () => {
    given(applicationDecider, ...approving)
      .when(refuse(notSelected))
      .thenRejected({ code: 'APPLICATION.NOT_AT_STEP', facts: { status: 'approving' } });
  });

  it.each<[string, readonly ApplicationEvent[]]>([
    ['approved', approved],
    ['withdrawn', [submitted, withdrawn]],
    [
      'refused',
      [
        submitted,
        { type: 'ApplicationRefused', data: { ...ID, stage: 'gate', reason: '', basis: [] } },
      ],
    ],
  ])('not once it is %s', (status, history) => {
    given(applicationDecider, ...history)
      .when(refuse(notSelected))
      .thenRejected({ code: 'APPLICATION.CLOSED', facts: { status } });
  });
});

describe('MH-1.3.1: a unit withdraws its application', () => {
  it.each(OPEN)('when it is %s', (_what, history) => {
    given(applicationDecider, ...history)
      .when(withdraw)
      .then(withdrawn)
      .andRepeatingChangesNothing();
  });

  it('not while its approval is under way', () => {
    given(applicationDecider, ...approving)
      .when(withdraw)
      .thenRejected({ code: 'APPLICATION.NOT_AT_STEP', facts: { status: 'approving' } });
  });

  it('not once it is approved', () => {
    given(applicationDecider, ...approved)
      .when(withdraw)
      .thenRejected({ code: 'APPLICATION.CLOSED', facts: { status: 'approved' } });
  });
});

describe('MH-1.4.5: a refused application is followed', () => {
  const list = (note: string) => command('ListForFollowUp', { note });
  const listed = (note: string): ApplicationEvent => ({
    type: 'FollowUpListed',
    data: { ...ID, note },
  });

  it('with a note, and with another', () => {
    given(applicationDecider, submitted, refused)
      .when(list('重点跟踪'))
      .then(listed('重点跟踪'))
      .andRepeatingChangesNothing();
    given(applicationDecider, submitted, refused, listed('重点跟踪'))
      .when(list('已融资'))
      .then(listed('已融资'));
  });

  it('only when it is refused', () => {
    given(applicationDecider, submitted)
      .when(list('重点跟踪'))
      .thenRejected({ code: 'APPLICATION.NOT_AT_STEP', clause: 'MH-1.4.5' });
  });

  it('not when it is withdrawn', () => {
    given(applicationDecider, submitted, withdrawn)
      .when(list('重点跟踪'))
      .thenRejected({ code: 'APPLICATION.CLOSED', facts: { status: 'withdrawn' } });
  });
});
