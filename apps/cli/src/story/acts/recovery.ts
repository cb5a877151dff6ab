import type { Yuan } from '@grants/kernel';
import { actOn } from '../act-on.ts';
import type { Act } from '../act.ts';
import { official } from '../cast/documents.ts';
import { offices } from '../cast/offices.ts';
import { officeDay } from '../office-day.ts';
import type { StoryProject } from './approval.ts';

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
  return actOn(date, offices.financeApprover, {
    type: 'OrderRecovery',
    data: {
      projectId,
      recoveryId: recoveryIdOf(projectId),
      amount,
      dueOn: officeDay(dueOn),
      document: official('闵财追', officeDay(date), projectId),
    },
  });
}

/** An instalment comes in; the first is number 1. */
export function receiveRecovery(
  { projectId }: StoryProject,
  { instalment, amount }: { readonly instalment: number; readonly amount: Yuan },
  date: string,
): Act {
  const recoveryId = recoveryIdOf(projectId);
  return actOn(date, offices.financeOfficer, {
    type: 'ReceiveRecovery',
    data: {
      projectId,
      recoveryId,
      receiptId: `${recoveryId}-${instalment}`,
      amount,
      voucher: `JK-${recoveryId}-${instalment}`,
      receivedOn: officeDay(date),
    },
  });
}

/** An instalment that never came in is taken back by an entry that names it. */
export function reverseReceipt(
  { projectId }: StoryProject,
  { instalment, reason }: { readonly instalment: number; readonly reason: string },
  date: string,
): Act {
  const recoveryId = recoveryIdOf(projectId);
  return actOn(date, offices.financeApprover, {
    type: 'ReverseRecoveryReceipt',
    data: {
      projectId,
      recoveryId,
      reversalId: `${recoveryId}-${instalment}-reversal`,
      corrects: `${recoveryId}-${instalment}`,
      reason,
    },
  });
}

/** All that is outstanding is said to be lost; the first request is number 1. */
export function requestWriteOff(
  { projectId }: StoryProject,
  { request, reason }: { readonly request: number; readonly reason: string },
  date: string,
): Act {
  return actOn(date, offices.financeOfficer, {
    type: 'RequestRecoveryWriteOff',
    data: { projectId, ...writeOffOf(projectId, request), reason },
  });
}

/** Another person than the requester agrees. */
export function approveWriteOff({ projectId }: StoryProject, request: number, date: string): Act {
  return actOn(date, offices.financeApprover, {
    type: 'ApproveRecoveryWriteOff',
    data: {
      projectId,
      ...writeOffOf(projectId, request),
      document: official('闵财核', officeDay(date), projectId),
    },
  });
}

export function refuseWriteOff(
  { projectId }: StoryProject,
  { request, reason }: { readonly request: number; readonly reason: string },
  date: string,
): Act {
  return actOn(date, offices.financeApprover, {
    type: 'RefuseRecoveryWriteOff',
    data: { projectId, ...writeOffOf(projectId, request), reason },
  });
}

function writeOffOf(projectId: string, request: number) {
  const recoveryId = recoveryIdOf(projectId);
  return { recoveryId, writeOffId: `${recoveryId}-write-off-${request}` };
}

function recoveryIdOf(projectId: string): string {
  return `${projectId}-recovery`;
}
