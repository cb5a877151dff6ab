import { reject } from '@grants/kernel';
import type { RecoveryReviewConcluded } from '../recovery-review-events.ts';

/** Refusals of what a review of recovery comes to (MH-1.3.3). */
export const recoveryReviewRejections = {
  reviewConcluded: ({ caseId, result, recoveryId, reason }: RecoveryReviewConcluded['data']) =>
    reject({
      code: 'PROJECT.RECOVERY_REVIEW_CONCLUDED',
      clause: 'MH-1.3.3',
      message:
        `The review of case ${caseId} ended with ${result}${recoveryId ? ` ${recoveryId}` : ''}: ` +
        `"${reason}". Another follows when the case gives occasion again.`,
      facts: { caseId, result, recoveryId, reason },
    }),
  reviewWithoutReason: (caseId: string) =>
    reject({
      code: 'PROJECT.RECOVERY_REVIEW_WITHOUT_REASON',
      clause: 'MH-1.3.3',
      message: `The review of case ${caseId} is concluded with a reason; give it.`,
      facts: { caseId },
    }),
  reviewResultUnsound: (caseId: string, result: string, recoveryId: string | undefined) =>
    reject({
      code: 'PROJECT.RECOVERY_REVIEW_UNSOUND',
      clause: 'MH-1.3.3',
      message:
        `The review of case ${caseId} cannot end with ${result} and ` +
        `${recoveryId === undefined ? 'no recovery' : `recovery ${recoveryId}`}: name the order ` +
        'when money comes back, and none when it does not.',
      facts: { caseId, result, recoveryId },
    }),
};
