import { accept, fenOf, yuanOf } from '@grants/kernel';
import { differencesIn } from '../../differences.ts';
import { drawnFrom } from '../../draws.ts';
import { isReversed, outstandingOf } from '../../fund/recovery.ts';
import type { OrderRecovery, ReceiveRecovery, ReverseRecoveryReceipt } from '../commands.ts';
import type { RecoveryRecord } from '../dossier.ts';
import type { ProjectEvent } from '../events.ts';
import { projectRejections } from '../rejections.ts';
import { partsOf } from '../shares.ts';
import type { OpenedProject, Project, ProjectAt } from '../state.ts';
import { orderedFen, paidFen } from './balance.ts';
import { latestOf } from './opinions.ts';
import { drawing, during, fails, inProject } from './scope.ts';
import type { ProjectDecision } from './scope.ts';

const RECOVERABLE = {
  step: 'A recovery',
  statuses: ['terminated', 'revoked', 'accepted', 'completed'],
  clause: 'MH-1.6.12',
} as const;

export function orderRecovery({ data }: OrderRecovery, state: Project): ProjectDecision {
  return inProject(state, data, (project, edition) => {
    const { amount, document, dueOn, recoveryId } = data;
    const earlier = project.dossier.recoveries.get(recoveryId);
    if (earlier) return orderAgain(data, earlier);
    return during(project, RECOVERABLE, (over) => {
      if (fenOf(amount) <= 0n) return projectRejections.amountNotPositive(amount);
      const limit = edition.disbursement.isRecoverable({ ...recoveryFacts(over), amount });
      if (fails(limit)) return projectRejections.recoveryBeyondLimit(limit);
      // What was drawn last comes back first, as if it had never been drawn.
      const draws = drawnFrom(partsOf(over.dossier.shares, 'paid').toReversed(), fenOf(amount));
      return accept<ProjectEvent>({
        type: 'RecoveryOrdered',
        data: { ...drawing(project, draws), recoveryId, amount, dueOn, document, basis: [limit] },
      });
    });
  });
}

/** Of an accepted project only what the audit does not support comes back. */
function recoveryFacts({ dossier, status }: ProjectAt<(typeof RECOVERABLE.statuses)[number]>) {
  const paid = yuanOf(paidFen(dossier));
  const orderedBefore = yuanOf(orderedFen(dossier));
  return status === 'terminated' || status === 'revoked'
    ? ({ ground: 'ended', paid, orderedBefore } as const)
    : ({
        ground: 'not-supported',
        paid,
        orderedBefore,
        supported: latestOf(dossier.audits)?.supportedAmount ?? yuanOf(0n),
      } as const);
}

function orderAgain(data: OrderRecovery['data'], earlier: RecoveryRecord): ProjectDecision {
  const differences = differencesIn({
    amount: [yuanOf(earlier.ordered), data.amount],
    dueOn: [earlier.dueOn, data.dueOn],
    documentNumber: [earlier.documentNumber, data.document.number],
  });
  return differences
    ? projectRejections.idReused('recovery', data.recoveryId, differences)
    : accept();
}

export function receiveRecovery({ data }: ReceiveRecovery, state: Project): ProjectDecision {
  const { amount, receiptId, receivedOn, recoveryId, voucher } = data;
  return inRecovery(state, data, (recovery, project) => {
    if (recovery.receipts.has(receiptId)) return receiveAgain(data, recovery);
    if (fenOf(amount) <= 0n) return projectRejections.amountNotPositive(amount);
    if (fenOf(amount) > outstandingOf(recovery)) {
      return projectRejections.receiptBeyondRecovery(recoveryId, fenOf(amount), recovery);
    }
    const draws = drawnFrom(recovery.owed, fenOf(amount));
    return accept<ProjectEvent>({
      type: 'RecoveryReceived',
      data: { ...drawing(project, draws), recoveryId, receiptId, amount, voucher, receivedOn },
    });
  });
}

function receiveAgain(data: ReceiveRecovery['data'], recovery: RecoveryRecord): ProjectDecision {
  const { receiptId } = data;
  const earlier = recovery.receipts.get(receiptId);
  const differences =
    earlier &&
    differencesIn({
      amount: [earlier.amount, data.amount],
      voucher: [earlier.voucher, data.voucher],
      receivedOn: [earlier.receivedOn, data.receivedOn],
    });
  if (differences) return projectRejections.idReused('receipt', receiptId, differences);
  return isReversed(recovery, receiptId) ? projectRejections.receiptReversed(receiptId) : accept();
}

/** A receipt that was never had as recorded is taken back, as of the day it was booked on. */
export function reverseRecoveryReceipt(
  { data, context }: ReverseRecoveryReceipt,
  state: Project,
): ProjectDecision {
  const { corrects, reason, recoveryId, reversalId } = data;
  return inRecovery(state, data, (recovery, project) => {
    const earlier = recovery.reversals.get(reversalId);
    if (earlier !== undefined) {
      const differences = differencesIn({ corrects: [earlier, corrects] });
      return differences
        ? projectRejections.idReused('reversal', reversalId, differences)
        : accept();
    }
    const receipt = recovery.receipts.get(corrects);
    if (receipt === undefined) return projectRejections.unknownId('receipt', corrects);
    if (isReversed(recovery, corrects)) return projectRejections.receiptReversed(corrects);
    const { amount, receivedOn } = receipt;
    return accept<ProjectEvent>({
      type: 'RecoveryReceiptReversed',
      data: {
        ...drawing(project, recovery.receiptDraws.get(corrects) ?? []),
        recoveryId,
        reversalId,
        amount,
        corrects,
        receivedOn,
        reason,
        reversedBy: context.actor.id,
      },
    });
  });
}

/** Decides on a recovery that was ordered. */
export function inRecovery(
  state: Project,
  data: { readonly projectId: string; readonly recoveryId: string },
  decide: (recovery: RecoveryRecord, project: OpenedProject) => ProjectDecision,
): ProjectDecision {
  return inProject(state, data, (project) => {
    const recovery = project.dossier.recoveries.get(data.recoveryId);
    return recovery
      ? decide(recovery, project)
      : projectRejections.unknownId('recovery', data.recoveryId);
  });
}
