import { describe, expect, it } from '@jest/globals';
import type { GrantsEvent, GrantsEventType } from '@grants/domain';
import { rowsOf } from '../specs/rows-of.ts';
import { ledgerSequence, sample } from '../specs/sample-events.ts';
import { on, yuan } from '../specs/values.ts';
import { projectRegister } from './projection.ts';
import type { ProjectRow } from './view.ts';

/** The project after it was opened and these events happened. */
function after(...events: readonly GrantsEvent[]): ProjectRow | undefined {
  const next = ledgerSequence();
  const all = [sample('ProjectOpened'), ...events].map((event) =>
    next(event, { occurredOn: '2025-01-01' }),
  );
  const rows = rowsOf(projectRegister, all)['project'] as readonly ProjectRow[];
  return rows[0];
}

describe('a project in the register', () => {
  it('is as it was opened', () => {
    expect(after()).toMatchObject({
      projectId: 'project-1',
      applicationId: 'application-1',
      fundId: 'fund-1',
      awardFen: 90_000_000n,
      status: 'approved',
      approvedOn: '2022-06-01',
      paidFen: 0n,
      extended: 0,
      holdCount: 0,
    });
  });

  it.each<[GrantsEventType, Partial<ProjectRow>]>([
    [
      'ContractSigned',
      {
        status: 'in-execution',
        contractNumber: 'HT-2022-001',
        signedOn: on('2022-06-10'),
        executionEndsOn: on('2024-06-09'),
      },
    ],
    ['ExecutionExtended', { executionEndsOn: on('2024-12-31'), extended: 1 }],
    ['TranchePaid', { paidFen: 27_000_000n }],
    ['AwardBalanceReleased', { releasedFen: 3_000_000n }],
    ['AuditOpinionRecorded', { supportedFen: 87_000_000n }],
    ['AcceptanceConcluded', { status: 'accepted', acceptanceResult: 'passed' }],
    ['ReconsiderationRequested', { status: 'in-reconsideration' }],
    ['ReconsiderationConcluded', { status: 'not-accepted', acceptanceResult: 'not-passed' }],
    ['ProjectCompleted', { status: 'completed', endedOn: on('2025-01-01') }],
    [
      'ProjectTerminated',
      { status: 'terminated', endGround: 'withdrawn', endedOn: on('2025-01-01') },
    ],
    ['ProjectRevoked', { status: 'revoked', endGround: 'misreporting', endedOn: on('2025-01-01') }],
    ['RecoveryOrdered', { recoveryOrderedFen: 27_000_000n }],
    ['RecoveryReceived', { recoveredFen: 10_000_000n }],
    ['RecoveryWrittenOff', { writtenOffFen: 17_000_000n }],
    ['FundingCarriedForward', { fundId: 'fund-2', commitmentId: 'commitment-1.close-2022' }],
    ['ProjectHeld', { holds: '["hold-1"]', holdCount: 1 }],
  ])('after %s', (type, columns) => {
    expect(after(sample(type))).toMatchObject(columns);
  });

  it('keeps the fund of its first share when another share is carried forward', () => {
    const { to } = sample('FundingCarriedForward').data;
    const from = { fundId: 'fund-9', commitmentId: 'commitment-9', amount: yuan('1.00') };
    expect(after(sample('FundingCarriedForward', { from, to }))).toMatchObject({
      fundId: 'fund-1',
      commitmentId: 'commitment-1',
    });
  });

  it('adds up tranches, releases and recoveries', () => {
    const paid = (amount: string) => sample('TranchePaid', { amount: yuan(amount) });
    const received = (amount: string) => sample('RecoveryReceived', { amount: yuan(amount) });
    expect(after(paid('0.10'), paid('0.20'), received('0.05'), received('0.05'))).toMatchObject({
      paidFen: 30n,
      recoveredFen: 10n,
    });
  });

  it.each(['TrancheReturned', 'TranchePaymentReversed'] as const)(
    'that was completed is accepted again after %s',
    (type) => {
      const completed = [sample('TranchePaid'), sample('ProjectCompleted')];
      expect(after(...completed, sample(type))).toMatchObject({
        status: 'accepted',
        endedOn: null,
        paidFen: 0n,
      });
      expect(after(sample('ProjectTerminated'), sample(type))?.status).toBe('terminated');
    },
  );

  it('has not received what was reversed', () => {
    expect(after(sample('RecoveryReceived'), sample('RecoveryReceiptReversed'))?.recoveredFen).toBe(
      0n,
    );
  });

  it('that failed and was looked at again can have passed', () => {
    const failed = sample('AcceptanceConcluded', { result: 'not-passed' });
    expect(after(failed)?.status).toBe('not-accepted');
    const passed = sample('ReconsiderationConcluded', { outcome: 'passed' });
    expect(after(failed, sample('ReconsiderationRequested'), passed)).toMatchObject({
      status: 'accepted',
      acceptanceResult: 'passed',
    });
  });

  it('bears the name and district that were approved', () => {
    expect(after(adjustmentOf({ kind: 'unit-name', newName: '新名' }))?.leadName).toBe('新名');
    expect(
      after(adjustmentOf({ kind: 'registered-address', newDistrict: '徐汇区' }))
        ?.registeredDistrict,
    ).toBe('徐汇区');
    expect(after(adjustmentOf({ kind: 'withdrawal' }))?.status).toBe('approved');
  });

  it('is free when its hold is released', () => {
    expect(after(sample('ProjectHeld'), sample('ProjectHoldReleased'))?.holdCount).toBe(0);
  });
});

type Adjustment = ReturnType<typeof sample<'AdjustmentApproved'>>['data']['adjustment'];

function adjustmentOf(adjustment: Adjustment): GrantsEvent {
  return sample('AdjustmentApproved', { adjustment });
}
