import { describe, it } from '@jest/globals';
import { given } from '@grants/testing';
import {
  applicationApproved,
  approved,
  approving,
  command,
  consented,
  content,
  held,
  holdReleased,
  ID,
  submitted,
} from '../../specs/application-sample.ts';
import { applicationDecider } from '../decider.ts';
import type { ApplicationEvent } from '../events.ts';

const confirm = (commitmentId = 'A-1-1') => command('ConfirmApproval', { commitmentId });
const cancel = (commitmentId = 'A-1-1') =>
  command('CancelApproval', {
    commitmentId,
    code: 'FUND.EXCEEDS_AVAILABLE',
    reason: '额度不足',
  });

const cancelled: ApplicationEvent = {
  type: 'ApprovalCancelled',
  data: {
    ...ID,
    fundId: 'F-2022',
    commitmentId: 'A-1-1',
    code: 'FUND.EXCEEDS_AVAILABLE',
    reason: '额度不足',
  },
};

describe('MH-1.4.4: an approval is confirmed once the money is committed', () => {
  it('with everything the project begins with', () => {
    given(applicationDecider, ...approving)
      .when(confirm())
      .then(applicationApproved)
      .andRepeatingChangesNothing();
  });

  it('MH-1.6.16: with the leader as one of the team, named among the members or not', () => {
    const members = [...content.members, content.leader];
    const history = approving.map((event) =>
      event === submitted ? { ...submitted, data: { ...submitted.data, members } } : event,
    );
    given(applicationDecider, ...history)
      .when(confirm())
      .then(applicationApproved);
  });

  it('MH-1.3.3: not when a hold came between', () => {
    given(applicationDecider, ...approving, held)
      .when(confirm())
      .thenRejected({ code: 'APPLICATION.HELD', clause: 'MH-1.3.3' });
  });

  it('when the hold that came between is released', () => {
    given(applicationDecider, ...approving, held, holdReleased)
      .when(confirm())
      .then(applicationApproved);
  });

  it('of the commitment that was made for it', () => {
    given(applicationDecider, ...approving)
      .when(confirm('A-1-2'))
      .thenRejected({
        code: 'APPLICATION.OTHER_COMMITMENT',
        clause: 'MH-1.4.4',
        facts: { commitmentId: 'A-1-1', asked: 'A-1-2' },
      });
  });

  it.each<[string, readonly ApplicationEvent[], string]>([
    ['begun', consented, 'consented'],
    ['cancelled', [...approving, cancelled], 'consented'],
  ])('only while it is under way: %s', (_what, history, status) => {
    given(applicationDecider, ...history)
      .when(confirm())
      .thenRejected({
        code: 'APPLICATION.NOT_AT_STEP',
        facts: { status, expected: ['approving'] },
      });
  });

  it('not under another commitment once approved', () => {
    given(applicationDecider, ...approved)
      .when(confirm('A-1-2'))
      .thenRejected({ code: 'APPLICATION.CLOSED', facts: { status: 'approved' } });
  });
});

describe('MH-1.4.4: an approval is cancelled when money or claim is refused', () => {
  it('and can be tried again', () => {
    given(applicationDecider, ...approving)
      .when(cancel())
      .then(cancelled)
      .andRepeatingChangesNothing();
  });

  it('known again while the next is under way', () => {
    given(applicationDecider, ...approving, cancelled, {
      type: 'ApprovalInitiated',
      data: {
        ...ID,
        projectId: 'P-1',
        fundId: 'F-2023',
        commitmentId: 'A-1-2',
        claimId: '',
        leadCreditCode: '',
        title: '',
        award: applicationApproved.data.award,
        basis: [],
      },
    })
      .when(cancel())
      .thenNothingHappens();
  });

  it('not under another commitment', () => {
    given(applicationDecider, ...approving)
      .when(cancel('A-1-9'))
      .thenRejected({ code: 'APPLICATION.OTHER_COMMITMENT' });
  });

  it('not once it is concluded', () => {
    given(applicationDecider, ...approved)
      .when(cancel())
      .thenRejected({ code: 'APPLICATION.CLOSED', facts: { status: 'approved' } });
  });

  it('not when none is under way', () => {
    given(applicationDecider, ...consented)
      .when(cancel())
      .thenRejected({ code: 'APPLICATION.NOT_AT_STEP', clause: 'MH-1.4.4' });
  });
});
