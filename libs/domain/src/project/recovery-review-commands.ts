import type { CommandOf } from '@grants/kernel';
import type { RecoveryReviewConcluded, RecoveryReviewOrdered } from './recovery-review-events.ts';

/** Sent by the reaction to a case that is opened or confirmed; nothing when nothing is paid. */
export type OrderRecoveryReview = CommandOf<
  'OrderRecoveryReview',
  Pick<RecoveryReviewOrdered['data'], 'projectId' | 'caseId' | 'occasion' | 'opening'>
>;
/** Ends the review of a case: by a recovery that was ordered, or by a reason for none. */
export type ConcludeRecoveryReview = CommandOf<
  'ConcludeRecoveryReview',
  Omit<RecoveryReviewConcluded['data'], 'round'>
>;

export type RecoveryReviewCommand = OrderRecoveryReview | ConcludeRecoveryReview;
