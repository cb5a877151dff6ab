import { fenOf } from '@grants/kernel';
import { NO_HOLDS, withHold, withoutHold } from '../holds.ts';
import type { LedgerEvent, Projection } from '../projection.ts';
import { registerView } from '../register-view.ts';
import { applicationTable } from './view.ts';

/** Every application with where it stands now. */
export const applicationRegister: Projection = {
  name: 'application-register',
  version: 1,
  views: [
    registerView(applicationTable)({
      keyOf: ({ data }) => data.applicationId,
      opens: { ApplicationSubmitted: submitted },
      changes: {
        PaperCopyReceived: ({ data }) => ({ paperReceivedOn: data.receivedOn }),
        ApplicationReturned: () => ({ status: 'returned' }),
        ApplicationCompleted: () => ({ status: 'submitted' }),
        PreliminaryReviewPassed: () => ({ status: 'preliminary-review-passed' }),
        ExpertAssigned: (_event, row) => ({ expertCount: row.expertCount + 1 }),
        ExpertRecused: (_event, row) => ({ expertCount: row.expertCount - 1 }),
        ExpertReviewConcluded: ({ data }) => ({
          status: data.recommended ? 'recommended' : 'not-recommended',
          averageScore: data.averageScore,
        }),
        GovernmentConsentRecorded: ({ data }) => ({ consentDocument: data.document.number }),
        ApprovalInitiated: ({ data }) => ({
          status: 'approval-initiated',
          projectId: data.projectId,
          fundId: data.fundId,
          awardFen: fenOf(data.award),
        }),
        ApprovalCancelled: () => ({
          status: 'recommended',
          projectId: null,
          fundId: null,
          awardFen: null,
        }),
        ApplicationApproved: ({ data, occurredOn }) => ({
          status: 'approved',
          projectId: data.projectId,
          fundId: data.fundId,
          awardFen: fenOf(data.award),
          decidedOn: occurredOn,
        }),
        ApplicationRefused: ({ data, occurredOn }) => ({
          status: 'refused',
          refusalStage: data.stage,
          endReason: data.reason,
          decidedOn: occurredOn,
        }),
        ApplicationWithdrawn: ({ data, occurredOn }) => ({
          status: 'withdrawn',
          endReason: data.reason,
          decidedOn: occurredOn,
        }),
        ApplicationHeld: ({ data }, row) => withHold(row, data.hold.holdId),
        ApplicationHoldReleased: ({ data }, row) => withoutHold(row, data.holdId),
        FollowUpListed: ({ data }) => ({ followUpNote: data.note }),
      },
    }),
  ],
};

function submitted({ data, position }: LedgerEvent<'ApplicationSubmitted'>) {
  return {
    applicationId: data.applicationId,
    callId: data.callId,
    programme: data.programme,
    policyVersion: data.policyVersion,
    title: data.title,
    field: data.field,
    catalogueItem: data.catalogueItem,
    leadCreditCode: data.lead.creditCode,
    leadName: data.lead.name,
    leadKind: data.lead.kind,
    registeredDistrict: data.lead.registeredDistrict,
    totalInvestmentFen: fenOf(data.budget.totalInvestment),
    grantRequestedFen: fenOf(data.budget.grantRequested),
    status: 'submitted' as const,
    submittedAt: data.submittedAt,
    reviewDueOn: data.reviewDueOn,
    paperReceivedOn: null,
    expertCount: 0,
    averageScore: null,
    consentDocument: null,
    projectId: null,
    fundId: null,
    awardFen: null,
    decidedOn: null,
    refusalStage: null,
    endReason: null,
    ...NO_HOLDS,
    followUpNote: null,
    firstPosition: position,
  };
}
