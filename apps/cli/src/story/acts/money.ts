import type { Tranche } from '@grants/domain';
import { Money } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import type { Act, Story } from '../act.ts';
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

/** The second of two authorisers, where a fund asks for two. */
export function authoriseAsSecond(project: StoryProject, tranche: StoryTranche, date: string): Act {
  return { ...authorise(project, tranche, date), by: offices.secondFinanceApprover };
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

/** A tranche that was paid; `payment` tells a second payment from one that was returned or reversed. */
export interface StoryPayment extends StoryTranche {
  readonly amount: Yuan;
  readonly payment?: number;
}

/** The treasury paid what was authorised. */
export function confirmPayment(
  { projectId }: StoryProject,
  { amount, payment, ...tranche }: StoryPayment,
  date: string,
): Act {
  const disbursementId = disbursementIdOf(projectId, tranche);
  const voucher = voucherOf(disbursementId, payment);
  const paidOn = officeDay(date);
  return {
    on: paidOn,
    by: offices.financeOfficer,
    request: {
      type: 'ConfirmTranchePayment',
      data: { projectId, disbursementId, amount, voucher, paidOn },
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
  yield* makeReady(project, tranche, date);
  yield confirmPayment(project, { ...tranche, amount }, date);
}

/** Requested and authorised by another person: the treasury may pay it. */
export function* makeReady(project: StoryProject, tranche: StoryTranche, date: string): Story {
  yield requestTranche(project, tranche, date);
  yield authorise(project, tranche, date);
}

/** The voucher of the treasury; of a second payment it is another. */
export function voucherOf(disbursementId: string, payment = 1): string {
  return payment === 1 ? `GK-${disbursementId}` : `GK-${disbursementId}-${payment}`;
}

export function disbursementIdOf(
  projectId: string,
  { tranche, attempt = 1 }: { readonly tranche: Tranche; readonly attempt?: number | undefined },
): string {
  return `${projectId}-${tranche}-${attempt}`;
}
