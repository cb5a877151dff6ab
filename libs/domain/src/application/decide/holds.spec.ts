import { describe, it } from '@jest/globals';
import { given } from '@grants/testing';
import {
  approved,
  approving,
  command,
  consented,
  held,
  holdReleased,
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

const { hold } = held.data;
const place = command('HoldApplication', { hold });
const release = command('ReleaseApplicationHold', { holdId: 'case-D1', reason: '不构成重复' });

describe('MH-1.3.3, MH-1.1.6: an application is held', () => {
  it.each<[string, readonly ApplicationEvent[]]>([
    ['submitted', [submitted]],
    ['returned', [submitted, returned]],
    ['in expert review', inExpertReview],
    ['reviewed', reviewed],
    ['consented to', consented],
    ['being approved', approving],
  ])('when it is %s', (_what, history) => {
    given(applicationDecider, ...history)
      .when(place)
      .then(held)
      .andRepeatingChangesNothing();
  });

  it('with its project when it is approved', () => {
    given(applicationDecider, ...approved)
      .when(place)
      .then({ ...held, data: { ...held.data, projectId: 'P-1' } })
      .andRepeatingChangesNothing();
  });

  it('by several causes', () => {
    const ban = { holdId: 'ban-b1', ground: 'ban', sourceId: 'b1', clause: 'MH-1.1.6' } as const;
    given(applicationDecider, submitted, held)
      .when(command('HoldApplication', { hold: ban }))
      .then({ type: 'ApplicationHeld', data: { ...ID, hold: ban } });
  });

  it('again by a case that is opened again', () => {
    given(applicationDecider, submitted, held, holdReleased)
      .when(place)
      .then(held)
      .andRepeatingChangesNothing();
  });

  it('by one cause under one id', () => {
    given(applicationDecider, submitted, held)
      .when(command('HoldApplication', { hold: { ...hold, sourceId: 'D2' } }))
      .thenRejected({
        code: 'APPLICATION.HOLD_ID_TAKEN',
        clause: 'MH-1.3.3',
        facts: { holdId: 'case-D1', sourceId: 'D1' },
      });
  });

  it.each([
    ['refused', refused],
    ['withdrawn', withdrawn],
  ])('not when it is %s', (status, event) => {
    given(applicationDecider, submitted, event)
      .when(place)
      .thenRejected({ code: 'APPLICATION.CLOSED', facts: { status } });
  });

  it('when there is one', () => {
    given(applicationDecider).when(place).thenRejected({ code: 'APPLICATION.NOT_SUBMITTED' });
  });
});

describe('MH-1.3.3, MH-1.1.6: a hold is released', () => {
  it('when its cause is settled', () => {
    given(applicationDecider, submitted, held)
      .when(release)
      .then(holdReleased)
      .andRepeatingChangesNothing();
  });

  it('and leaves another hold on', () => {
    const ban = { holdId: 'ban-b1', ground: 'ban', sourceId: 'b1', clause: 'MH-1.1.6' } as const;
    const heldByBan: ApplicationEvent = { type: 'ApplicationHeld', data: { ...ID, hold: ban } };
    given(applicationDecider, ...approving, heldByBan, held, holdReleased)
      .when(command('ConfirmApproval', { commitmentId: 'A-1-1' }))
      .thenRejected({
        code: 'APPLICATION.HELD',
        clause: 'MH-1.1.6',
        facts: { holds: [{ holdId: 'ban-b1', ground: 'ban', sourceId: 'b1' }] },
      });
  });

  it('with the project when it is approved', () => {
    given(applicationDecider, ...approved, held)
      .when(release)
      .then({
        type: 'ApplicationHoldReleased',
        data: { ...ID, holdId: 'case-D1', reason: '不构成重复', projectId: 'P-1' },
      })
      .andRepeatingChangesNothing();
  });

  it('also of an application that was refused meanwhile', () => {
    given(applicationDecider, submitted, held, refused).when(release).then(holdReleased);
  });

  it('only when it was placed', () => {
    given(applicationDecider, submitted)
      .when(release)
      .thenRejected({ code: 'APPLICATION.HOLD_UNKNOWN', facts: { holdId: 'case-D1' } });
  });
});
