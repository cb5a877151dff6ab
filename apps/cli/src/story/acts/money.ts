import type { Tranche } from '@grants/domain';
import { Money } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import type { Act, Story } from '../act.ts';
import { official } from '../cast/documents.ts';
import { offices } from '../cast/offices.ts';
import { officeDay } from '../office-day.ts';
import type { StoryProject } from './approval.ts';

/** A tranche as its acts name it; `attempt` tells a second request from a cancelled one. */
export interface StoryTranche {
  readonly tranche: Tranche;
  readonly attempt?: number;
  readonly amount?: Yuan;
  readonly citedInspectionId?: string;
}

/** 30 % of the award, to the fen that the amounts of the story come to (MH-1.5.1). */
export function firstTranche({ award }: StoryProject): Yuan {
  return Money.of(award).times('0.30', 'down').toYuan();
}

/** What the award leaves after the first tranche. */
export function restOf(project: StoryProject): Yuan {
  return Money.of(project.award)
    .minus(Money.of(firstTranche(project)))
    .toYuan();
}

export function requestTranche(
  { projectId }: StoryProject,
  { tranche, attempt, ...asked }: StoryTranche,
  date: string,
): Act {
  const disbursementId = disbursementIdOf(projectId, { tranche, attempt });
  return {
    on: officeDay(date),
    by: offices.commissionOfficer,
    request: { type: 'RequestTranche', data: { projectId, disbursementId, tranche, ...asked } },
  };
}

export function authorise({ projectId }: StoryProject, tranche: StoryTranche, date: string): Act {
  return {
    on: officeDay(date),
    by: offices.financeApprover,
    request: {
      type: 'AuthoriseTranche',
      data: { projectId, disbursementId: disbursementIdOf(projectId, tranche) },
    },
  };
}

export function cancelTranche(
  { projectId }: StoryProject,
  tranche: StoryTranche,
  date: string,
): Act {
  return {
    on: officeDay(date),
    by: offices.financeOfficer,
    request: {
      type: 'CancelTranche',
      data: {
        projectId,
        disbursementId: disbursementIdOf(projectId, tranche),
        reason: '收款账户信息有误，退回重新申请',
      },
    },
  };
}

/** The treasury paid what was authorised. */
export function confirmPayment(
  { projectId }: StoryProject,
  { amount, ...tranche }: StoryTranche & { readonly amount: Yuan },
  date: string,
): Act {
  const disbursementId = disbursementIdOf(projectId, tranche);
  const paidOn = officeDay(date);
  return {
    on: paidOn,
    by: offices.financeOfficer,
    request: {
      type: 'ConfirmTranchePayment',
      data: { projectId, disbursementId, amount, voucher: `GK-${disbursementId}`, paidOn },
    },
  };
}

/** Requested, authorised by another person, paid (MH-1.5.1). */
export function* payFirstTranche(project: StoryProject, date: string): Story {
  yield* pay(project, { tranche: 'first', amount: firstTranche(project) }, date);
}

/** What acceptance leaves to pay (MH-1.5.2): `amount` is what the audit supports, less what was paid. */
export function* payFinalTranche(project: StoryProject, amount: Yuan, date: string): Story {
  yield* pay(project, { tranche: 'final', amount }, date);
}

export function* pay(
  project: StoryProject,
  { amount, ...tranche }: StoryTranche & { readonly amount: Yuan },
  date: string,
): Story {
  yield requestTranche(project, tranche, date);
  yield authorise(project, tranche, date);
  yield confirmPayment(project, { ...tranche, amount }, date);
}

export interface Recovery {
  readonly amount: Yuan;
  readonly dueOn: string;
}

/** Money that was paid is ordered back (MH-1.6.12). */
export function orderRecovery(
  { projectId }: StoryProject,
  { amount, dueOn }: Recovery,
  date: string,
): Act {
  const on = officeDay(date);
  return {
    on,
    by: offices.financeApprover,
    request: {
      type: 'OrderRecovery',
      data: {
        projectId,
        recoveryId: recoveryIdOf(projectId),
        amount,
        dueOn: officeDay(dueOn),
        document: official('闵财追', on, projectId),
      },
    },
  };
}

/** What the review of money paid before a duplicate was found comes to (MH-1.3.3). */
export function concludeRecoveryReview(
  { projectId }: StoryProject,
  caseId: string,
  date: string,
): Act {
  return {
    on: officeDay(date),
    by: offices.financeApprover,
    request: {
      type: 'ConcludeRecoveryReview',
      data: {
        projectId,
        caseId,
        result: 'recovery-ordered',
        recoveryId: recoveryIdOf(projectId),
        reason: '已拨首笔经费与市级项目重叠，全额追回',
      },
    },
  };
}

/** An instalment comes in; the first is number 1. */
export function receiveRecovery(
  { projectId }: StoryProject,
  { instalment, amount }: { readonly instalment: number; readonly amount: Yuan },
  date: string,
): Act {
  const receivedOn = officeDay(date);
  const recoveryId = recoveryIdOf(projectId);
  return {
    on: receivedOn,
    by: offices.financeOfficer,
    request: {
      type: 'ReceiveRecovery',
      data: {
        projectId,
        recoveryId,
        receiptId: `${recoveryId}-${instalment}`,
        amount,
        voucher: `JK-${recoveryId}-${instalment}`,
        receivedOn,
      },
    },
  };
}

function disbursementIdOf(
  projectId: string,
  { tranche, attempt = 1 }: { readonly tranche: Tranche; readonly attempt?: number | undefined },
): string {
  return `${projectId}-${tranche}-${attempt}`;
}

function recoveryIdOf(projectId: string): string {
  return `${projectId}-recovery`;
}
