import { describe, expect, it } from '@jest/globals';
import type { GrantsEvent, GrantsEventType } from '@grants/domain';
import { rowsOf } from '../specs/rows-of.ts';
import { ledgerSequence, sample } from '../specs/sample-events.ts';
import { CREDIT_CODE } from '../specs/values.ts';
import { centreRegister } from './projection.ts';
import type { CentreRow } from './view.ts';

/** The centre after its application and these events. */
function after(...events: readonly GrantsEvent[]): CentreRow | undefined {
  const next = ledgerSequence();
  const all = [sample('CentreApplied'), ...events].map((event) => next(event));
  return (rowsOf(centreRegister, all)['centre'] as readonly CentreRow[])[0];
}

describe('a centre in the register', () => {
  it('is as it was applied for', () => {
    expect(after()).toMatchObject({
      centreId: 'centre-1',
      callId: 'call-1',
      level: 'district',
      hostCreditCode: CREDIT_CODE,
      status: 'submitted',
      reviewDueOn: '2022-06-29',
      awardFen: null,
      paidFen: 0n,
    });
  });

  it.each<[GrantsEventType, Partial<CentreRow>]>([
    ['CentreApplicationReturned', { status: 'returned' }],
    ['CentreApplicationCompleted', { status: 'submitted' }],
    ['CentreRecommended', { status: 'recommended', recommendingTown: '莘庄工业区' }],
    ['CentrePreliminaryCheckPassed', { status: 'checked' }],
    ['CentrePanelConsulted', { status: 'panel-recommended', averageScore: '88.00', rank: 1 }],
    [
      'CentreApprovalInitiated',
      { status: 'approval-initiated', fundId: 'fund-1', awardFen: 50_000_000n },
    ],
    ['CentreRefused', { status: 'refused', refusalStage: 'panel-consultation' }],
    ['CentreApplicationWithdrawn', { status: 'withdrawn', endReason: '单位撤回' }],
    ['PlaqueGranted', { plaqueNumber: 'MH-2022-07' }],
    ['CentreBalanceReleased', { releasedFen: 50_000_000n }],
    ['CentreAwardPaid', { status: 'paid', paidFen: 50_000_000n }],
  ])('after %s', (type, columns) => {
    expect(after(sample(type))).toMatchObject(columns);
  });

  it.each(['CentreAwardReturned', 'CentreAwardPaymentReversed'] as const)(
    'is to be paid still after %s',
    (type) => {
      const paid = sample('CentreAwardPaid');
      expect(after(sample('CentreApproved'), paid, sample(type))).toMatchObject({
        status: 'approved',
        paidFen: 0n,
      });
      const evaluated = sample('CentreEvaluated', { result: 'qualified' });
      expect(after(evaluated, paid, sample(type))?.status).toBe('qualified');
    },
  );

  it('is promised by the fund it was carried forward to', () => {
    expect(after(sample('CentreFundingCarriedForward'))).toMatchObject({
      fundId: 'fund-2',
      commitmentId: 'centre-1-1.close-2024',
    });
  });

  it('MH-2.5.1: that was approved knows the day by which it is evaluated', () => {
    expect(after(sample('CentreApproved'))).toMatchObject({
      status: 'approved',
      approvedOn: '2022-06-20',
      evaluationDueOn: '2024-06-20',
    });
  });

  it('MH-2.5.2: that is unqualified loses its plaque', () => {
    const unqualified = after(
      sample('PlaqueGranted'),
      sample('CentreEvaluated', { result: 'unqualified' }),
      sample('PlaqueWithdrawn'),
    );
    expect(unqualified).toMatchObject({
      status: 'unqualified',
      evaluationResult: 'unqualified',
      plaqueNumber: null,
    });
  });

  it('whose approval was cancelled stands where the panel left it, without an award', () => {
    const cancelled = after(
      sample('CentrePanelConsulted'),
      sample('CentreApprovalInitiated'),
      sample('CentreApprovalCancelled'),
    );
    expect(cancelled).toMatchObject({ status: 'panel-recommended', fundId: null, awardFen: null });
  });

  it('that the panel does not recommend says so', () => {
    const consulted = sample('CentrePanelConsulted', { recommended: false });
    expect(after(consulted)?.status).toBe('panel-not-recommended');
  });
});
