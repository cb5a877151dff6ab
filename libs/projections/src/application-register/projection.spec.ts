import { describe, expect, it } from '@jest/globals';
import type { GrantsEvent, GrantsEventType } from '@grants/domain';
import { rowsOf } from '../specs/rows-of.ts';
import { ledgerSequence, sample } from '../specs/sample-events.ts';
import { CREDIT_CODE } from '../specs/values.ts';
import { applicationRegister } from './projection.ts';
import type { ApplicationRow } from './view.ts';

/** The application after its submission and these events. */
function after(...events: readonly GrantsEvent[]): ApplicationRow | undefined {
  const next = ledgerSequence();
  const all = [sample('ApplicationSubmitted'), ...events].map((event) =>
    next(event, { occurredOn: '2022-06-01' }),
  );
  const rows = rowsOf(applicationRegister, all)['application'] as readonly ApplicationRow[];
  return rows[0];
}

describe('an application in the register', () => {
  it('is as it was submitted', () => {
    expect(after()).toMatchObject({
      applicationId: 'application-1',
      callId: 'call-1',
      leadCreditCode: CREDIT_CODE,
      totalInvestmentFen: 200_000_000n,
      grantRequestedFen: 100_000_000n,
      status: 'submitted',
      submittedAt: '2022-03-01T01:00:00.000Z',
      holds: '[]',
      holdCount: 0,
      awardFen: null,
    });
  });

  it.each<[GrantsEventType, Partial<ApplicationRow>]>([
    ['PaperCopyReceived', { status: 'submitted', paperReceivedOn: sampleReceived() }],
    ['ApplicationReturned', { status: 'returned' }],
    ['ApplicationCompleted', { status: 'submitted' }],
    ['PreliminaryReviewPassed', { status: 'preliminary-review-passed' }],
    ['ExpertReviewConcluded', { status: 'recommended', averageScore: '80.00' }],
    ['GovernmentConsentRecorded', { consentDocument: '闵科委〔2022〕1号' }],
    [
      'ApprovalInitiated',
      {
        status: 'approval-initiated',
        projectId: 'project-1',
        fundId: 'fund-1',
        awardFen: 90_000_000n,
      },
    ],
    ['ApplicationRefused', { status: 'refused', refusalStage: 'selection', endReason: '未入选' }],
    ['ApplicationWithdrawn', { status: 'withdrawn', endReason: '单位撤回' }],
    ['ApplicationHeld', { status: 'submitted', holds: '["hold-1"]', holdCount: 1 }],
    ['FollowUpListed', { followUpNote: '值得跟踪' }],
  ])('after %s', (type, columns) => {
    expect(after(sample(type))).toMatchObject(columns);
  });

  it('that experts do not recommend says so', () => {
    const concluded = sample('ExpertReviewConcluded', { recommended: false });
    expect(after(concluded)?.status).toBe('not-recommended');
  });

  it('is approved with its award on the day it happened', () => {
    const approved = after(sample('ApprovalInitiated'), sample('ApplicationApproved'));
    expect(approved).toMatchObject({
      status: 'approved',
      decidedOn: '2022-06-01',
      projectId: 'project-1',
      awardFen: 90_000_000n,
    });
  });

  it('whose approval was cancelled stands where it stood, without project and award', () => {
    const cancelled = after(
      sample('ExpertReviewConcluded'),
      sample('ApprovalInitiated'),
      sample('ApprovalCancelled'),
    );
    expect(cancelled).toMatchObject({
      status: 'recommended',
      projectId: null,
      fundId: null,
      awardFen: null,
    });
  });

  it('counts the experts that are left', () => {
    const assigned = sample('ExpertAssigned');
    expect(after(assigned, assigned, sample('ExpertRecused'))?.expertCount).toBe(1);
  });

  it('is free when the last of its holds is released', () => {
    const held = (holdId: string) =>
      sample('ApplicationHeld', {
        hold: { holdId, ground: 'ban', sourceId: 'ban-1', clause: 'MH-1.1.6' },
      });
    const released = (holdId: string) => sample('ApplicationHoldReleased', { holdId });
    expect(after(held('a'), held('b'), held('a'), released('a'))).toMatchObject({
      holds: '["b"]',
      holdCount: 1,
    });
    expect(after(held('a'), released('a'), released('a'))?.holdCount).toBe(0);
  });
});

function sampleReceived() {
  return sample('PaperCopyReceived').data.receivedOn;
}
