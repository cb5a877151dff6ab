import { accept, dateAt, yuanOf } from '@grants/kernel';
import { recoveryReviewDueOn } from '@grants/policy';
import { isSameContent } from '../../same-content.ts';
import type { RecoveryReviewRecord } from '../dossier.ts';
import type { ConcludeRecoveryReview, OrderRecoveryReview } from '../recovery-review-commands.ts';
import type { RecoveryReviewEvent } from '../recovery-review-events.ts';
import { projectRejections } from '../rejections.ts';
import type { Project } from '../state.ts';
import { funded, inProject } from './scope.ts';
import type { ProjectDecision } from './scope.ts';

/**
 * Has somebody look whether paid money is to come back (MH-1.3.3). Where nothing is paid, or all of
 * it was ordered back, there is nothing to look at; a review under way is not begun again.
 */
export function orderRecoveryReview(
  { data, context }: OrderRecoveryReview,
  state: Project,
): ProjectDecision {
  return inProject(state, data, (project) => {
    const { balances, recoveryReviews } = project.dossier;
    const earlier = recoveryReviews.get(data.caseId);
    if (balances.paid === 0n || (earlier && isSeenTo(earlier, data))) return accept();
    return accept<RecoveryReviewEvent>({
      type: 'RecoveryReviewOrdered',
      data: {
        ...funded(project),
        ...data,
        round: (earlier?.order.round ?? 0) + 1,
        paid: yuanOf(balances.paid),
        clause: 'MH-1.3.3',
        dueOn: recoveryReviewDueOn(dateAt(context.occurredAt)),
      },
    });
  });
}

function isSeenTo(
  { order, conclusion }: RecoveryReviewRecord,
  { occasion, opening }: OrderRecoveryReview['data'],
): boolean {
  return conclusion === undefined || (order.occasion === occasion && order.opening === opening);
}

/** By an officer: the recovery that was ordered, or why there is none. */
export function concludeRecoveryReview(
  { data }: ConcludeRecoveryReview,
  state: Project,
): ProjectDecision {
  const { caseId, recoveryId, result, reason } = data;
  return inProject(state, data, ({ dossier }) => {
    const review = dossier.recoveryReviews.get(caseId);
    if (review === undefined) return projectRejections.unknownId('recovery review', caseId);
    const { round } = review.order;
    if (review.conclusion) {
      return isSameContent({ ...data, round }, review.conclusion)
        ? accept()
        : projectRejections.reviewConcluded(review.conclusion);
    }
    if ((result === 'recovery-ordered') !== (recoveryId !== undefined)) {
      return projectRejections.reviewResultUnsound(caseId, result, recoveryId);
    }
    if (recoveryId !== undefined && !dossier.recoveries.has(recoveryId)) {
      return projectRejections.unknownId('recovery', recoveryId);
    }
    return reason.trim() === ''
      ? projectRejections.reviewWithoutReason(caseId)
      : accept<RecoveryReviewEvent>({ type: 'RecoveryReviewConcluded', data: { ...data, round } });
  });
}
