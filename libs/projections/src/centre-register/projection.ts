import { fenOf } from '@grants/kernel';
import { NO_HOLDS, withHold, withoutHold } from '../holds.ts';
import type { LedgerEvent, Projection } from '../projection.ts';
import { registerView } from '../register-view.ts';
import { centreTable } from './view.ts';
import type { CentreRow } from './view.ts';

/** Every R&D centre with where it stands now. */
export const centreRegister: Projection = {
  name: 'centre-register',
  version: 2,
  views: [
    registerView(centreTable)({
      keyOf: ({ data }) => data.centreId,
      opens: { CentreApplied: applied },
      changes: {
        CentreApplicationReturned: () => ({ status: 'returned' }),
        CentreApplicationCompleted: () => ({ status: 'submitted' }),
        CentreRecommended: ({ data }) => ({ status: 'recommended', recommendingTown: data.town }),
        CentrePreliminaryCheckPassed: () => ({ status: 'checked' }),
        CentrePanelConsulted: ({ data }) => ({
          status: data.recommended ? 'panel-recommended' : 'panel-not-recommended',
          averageScore: data.averageScore,
          rank: data.rank,
        }),
        CentreApprovalInitiated: ({ data }) => ({
          status: 'approval-initiated',
          fundId: data.fundId,
          commitmentId: data.commitmentId,
          awardFen: fenOf(data.award),
        }),
        CentreApprovalCancelled: (_event, { rank }) => ({
          status: rank === null ? 'checked' : 'panel-recommended',
          fundId: null,
          commitmentId: null,
          awardFen: null,
        }),
        CentreApproved: ({ data }) => ({
          status: 'approved',
          fundId: data.fundId,
          commitmentId: data.commitmentId,
          awardFen: fenOf(data.award),
          approvedOn: data.approvedOn,
          evaluationDueOn: data.evaluationDueOn ?? null,
        }),
        CentreRefused: ({ data }) => ({
          status: 'refused',
          refusalStage: data.stage,
          endReason: data.reason,
        }),
        CentreApplicationWithdrawn: ({ data }) => ({ status: 'withdrawn', endReason: data.reason }),
        CentreHeld: ({ data }, row) => withHold(row, data.hold.holdId),
        CentreHoldReleased: ({ data }, row) => withoutHold(row, data.holdId),
        PlaqueGranted: ({ data }) => ({ plaqueNumber: data.plaqueNumber }),
        PlaqueWithdrawn: () => ({ plaqueNumber: null }),
        CentreEvaluated: ({ data }) => ({
          status: data.result,
          evaluatedOn: data.evaluatedOn,
          evaluationResult: data.result,
        }),
        CentreBalanceReleased: ({ data }, row) => ({
          releasedFen: row.releasedFen + fenOf(data.amount),
        }),
        CentreAwardPaid: ({ data }, row) => ({
          status: 'paid',
          paidFen: row.paidFen + fenOf(data.amount),
        }),
        CentreAwardReturned: unpaid,
        CentreAwardPaymentReversed: unpaid,
        CentreFundingCarriedForward: ({ data: { to } }) => ({
          fundId: to.fundId,
          commitmentId: to.commitmentId,
        }),
        CentreRecommendedToMunicipality: ({ data }) => ({ putForwardOn: data.recommendedOn }),
      },
    }),
  ],
};

/** A payment that does not stand: the award is to be paid still. */
function unpaid(
  { data }: LedgerEvent<'CentreAwardReturned' | 'CentreAwardPaymentReversed'>,
  { evaluationResult, paidFen }: CentreRow,
): Partial<CentreRow> {
  return { status: evaluationResult ?? 'approved', paidFen: paidFen - fenOf(data.amount) };
}

function applied({ data, position }: LedgerEvent<'CentreApplied'>) {
  const { content } = data;
  return {
    centreId: data.centreId,
    callId: data.callId,
    programme: data.programme,
    policyVersion: data.policyVersion,
    title: content.title,
    level: content.level,
    kind: content.kind,
    field: content.field,
    hostCreditCode: content.host.creditCode,
    hostName: content.host.name,
    registeredDistrict: content.host.registeredDistrict,
    status: 'submitted' as const,
    submittedAt: data.submittedAt,
    reviewDueOn: data.reviewDueOn,
    recommendingTown: null,
    averageScore: null,
    rank: null,
    fundId: null,
    commitmentId: null,
    awardFen: null,
    approvedOn: null,
    plaqueNumber: null,
    evaluationDueOn: null,
    evaluatedOn: null,
    evaluationResult: null,
    paidFen: 0n,
    releasedFen: 0n,
    putForwardOn: null,
    refusalStage: null,
    endReason: null,
    ...NO_HOLDS,
    firstPosition: position,
  };
}
