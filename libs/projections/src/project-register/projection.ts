import { fenOf } from '@grants/kernel';
import { NO_HOLDS, withHold, withoutHold } from '../holds.ts';
import type { LedgerEvent, Projection } from '../projection.ts';
import { registerView } from '../register-view.ts';
import { projectTable } from './view.ts';
import type { ProjectRow, ProjectStatus } from './view.ts';

/** Every project with where it stands now. */
export const projectRegister: Projection = {
  name: 'project-register',
  version: 2,
  views: [
    registerView(projectTable)({
      keyOf: ({ data }) => data.projectId,
      opens: { ProjectOpened: opened },
      changes: {
        ContractSigned: ({ data }) => ({
          status: 'in-execution',
          contractNumber: data.contractNumber,
          signedOn: data.signedOn,
          executionEndsOn: data.executionEndsOn,
        }),
        ExecutionExtended: ({ data }) => ({ executionEndsOn: data.executionEndsOn, extended: 1 }),
        AdjustmentApproved: adjusted,
        TranchePaid: ({ data }, row) => ({ paidFen: row.paidFen + fenOf(data.amount) }),
        TrancheReturned: unpaid,
        TranchePaymentReversed: unpaid,
        AwardBalanceReleased: ({ data }, row) => ({
          releasedFen: row.releasedFen + fenOf(data.amount),
        }),
        FundingCarriedForward: carriedForward,
        AuditOpinionRecorded: ({ data }) => ({ supportedFen: fenOf(data.supportedAmount) }),
        AcceptanceConcluded: ({ data }) => acceptedAs(data.result),
        ReconsiderationRequested: () => ({ status: 'in-reconsideration' }),
        ReconsiderationConcluded: ({ data }) =>
          acceptedAs(data.outcome === 'passed' ? 'passed' : 'not-passed'),
        ProjectCompleted: ({ occurredOn }) => ({ status: 'completed', endedOn: occurredOn }),
        ProjectTerminated: ({ data, occurredOn }) => ({
          status: 'terminated',
          endGround: data.ground,
          endedOn: occurredOn,
        }),
        ProjectRevoked: ({ data, occurredOn }) => ({
          status: 'revoked',
          endGround: data.ground,
          endedOn: occurredOn,
        }),
        RecoveryOrdered: ({ data }, row) => ({
          recoveryOrderedFen: row.recoveryOrderedFen + fenOf(data.amount),
        }),
        RecoveryReceived: ({ data }, row) => ({
          recoveredFen: row.recoveredFen + fenOf(data.amount),
        }),
        RecoveryReceiptReversed: ({ data }, row) => ({
          recoveredFen: row.recoveredFen - fenOf(data.amount),
        }),
        RecoveryWrittenOff: ({ data }, row) => ({
          writtenOffFen: row.writtenOffFen + fenOf(data.amount),
        }),
        ProjectHeld: ({ data }, row) => withHold(row, data.hold.holdId),
        ProjectHoldReleased: ({ data }, row) => withoutHold(row, data.holdId),
      },
    }),
  ],
};

function opened({ data, position }: LedgerEvent<'ProjectOpened'>) {
  return {
    projectId: data.projectId,
    applicationId: data.applicationId,
    callId: data.callId,
    programme: data.programme,
    policyVersion: data.policyVersion,
    fundId: data.fundId,
    commitmentId: data.commitmentId,
    title: data.title,
    leadCreditCode: data.lead.creditCode,
    leadName: data.lead.name,
    registeredDistrict: data.lead.registeredDistrict,
    awardFen: fenOf(data.award),
    status: 'approved' as const,
    approvedOn: data.approvedOn,
    contractNumber: null,
    signedOn: null,
    executionEndsOn: null,
    extended: 0,
    paidFen: 0n,
    releasedFen: 0n,
    supportedFen: null,
    recoveryOrderedFen: 0n,
    recoveredFen: 0n,
    writtenOffFen: 0n,
    acceptanceResult: null,
    endGround: null,
    endedOn: null,
    ...NO_HOLDS,
    firstPosition: position,
  };
}

/** An extension has an event of its own, and a withdrawal ends the project by a termination. */
function adjusted({ data }: LedgerEvent<'AdjustmentApproved'>): Partial<ProjectRow> {
  switch (data.adjustment.kind) {
    case 'unit-name':
      return { leadName: data.adjustment.newName };
    case 'registered-address':
      return { registeredDistrict: data.adjustment.newDistrict };
    case 'execution-period':
    case 'tax-jurisdiction':
    case 'withdrawal':
      return {};
  }
}

/** The first share is what the register names; where another was carried forward, it stays. */
function carriedForward(
  { data: { from, to } }: LedgerEvent<'FundingCarriedForward'>,
  { commitmentId, fundId }: ProjectRow,
): Partial<ProjectRow> {
  const isFirst = from.fundId === fundId && from.commitmentId === commitmentId;
  return isFirst ? { fundId: to.fundId, commitmentId: to.commitmentId } : {};
}

/** A payment that does not stand; a project that was completed by it is so no longer. */
function unpaid(
  { data }: LedgerEvent<'TrancheReturned' | 'TranchePaymentReversed'>,
  row: ProjectRow,
): Partial<ProjectRow> {
  return {
    paidFen: row.paidFen - fenOf(data.amount),
    ...(row.status === 'completed' && { status: 'accepted', endedOn: null }),
  };
}

function acceptedAs(result: 'passed' | 'not-passed') {
  const status: ProjectStatus = result === 'passed' ? 'accepted' : 'not-accepted';
  return { status, acceptanceResult: result };
}
