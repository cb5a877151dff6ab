import { accept, fenOf } from '@grants/kernel';
import { paymentReturned, paymentReversed } from '../../payment-decisions.ts';
import type { ReturnTranche, ReverseTranchePayment } from '../commands.ts';
import type { TrancheRecord } from '../dossier.ts';
import type { ProjectEvent } from '../events.ts';
import { projectRejections } from '../rejections.ts';
import type { ProjectRejection } from '../rejections.ts';
import { shareOf } from '../shares.ts';
import type { OpenedProject, Project } from '../state.ts';
import { afterwards } from './balance.ts';
import { cancelled, endedOn, inTranche } from './payment.ts';
import { drawing } from './scope.ts';
import type { ProjectDecision } from './scope.ts';

/**
 * The bank sent a payment back: it is authorised again, to be paid again or cancelled. Of a project
 * that ended nothing is paid again, so there it is cancelled at once.
 */
export function returnTranche({ data }: ReturnTranche, state: Project): ProjectDecision {
  return inTranche(state, data, (record, project, edition) => {
    const undone = paymentReturned(record, data, projectRejections);
    if (!('payment' in undone)) return undone;
    const refusal = orderedBackRefusal(record, project);
    if (refusal) return refusal;
    const { amount, draws, tranche } = record;
    const returned: ProjectEvent = {
      type: 'TrancheReturned',
      data: { ...data, ...drawing(project, draws), tranche, amount },
    };
    const ground = endedOn(project);
    if (ground === undefined) return accept(returned);
    const after = afterwards(project, returned);
    const again = after.dossier.tranches.get(record.disbursementId) ?? record;
    return accept(returned, ...cancelled({ project: after, record: again, edition }, ground));
  });
}

/**
 * A payment that was never made as recorded is taken back, as of the day it was booked on; what was
 * true is recorded next, by another confirmation or a cancellation.
 */
export function reverseTranchePayment(
  { data, context }: ReverseTranchePayment,
  state: Project,
): ProjectDecision {
  return inTranche(state, data, (record, project) => {
    const undone = paymentReversed(record, data, projectRejections);
    if (!('payment' in undone)) return undone;
    const refusal = orderedBackRefusal(record, project);
    if (refusal) return refusal;
    const { amount, draws, tranche } = record;
    const { paidOn } = undone.payment;
    return accept<ProjectEvent>({
      type: 'TranchePaymentReversed',
      data: {
        ...data,
        ...drawing(project, draws),
        tranche,
        amount,
        paidOn,
        reversedBy: context.actor.id,
      },
    });
  });
}

/** What is ordered back cannot also be returned: the order would be left without its payment. */
function orderedBackRefusal(
  { amount, disbursementId, draws }: TrancheRecord,
  { dossier: { shares } }: OpenedProject,
): { readonly rejected: ProjectRejection } | undefined {
  const isOrderedBack = draws.some(
    (draw) => (shareOf(shares, draw)?.balances.paid ?? 0n) < fenOf(draw.amount),
  );
  return isOrderedBack ? projectRejections.paymentOrderedBack(disbursementId, amount) : undefined;
}
