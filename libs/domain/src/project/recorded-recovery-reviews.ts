import { withEntry } from '../with-entry.ts';
import type { ProjectDossier } from './dossier.ts';
import type { RecoveryReviewEvent } from './recovery-review-events.ts';

/** The record after an event about the review of a recovery. */
export function withRecoveryReview(
  dossier: ProjectDossier,
  { type, data }: RecoveryReviewEvent,
): ProjectDossier {
  const reviews = dossier.recoveryReviews;
  switch (type) {
    case 'RecoveryReviewOrdered':
      return { ...dossier, recoveryReviews: withEntry(reviews, data.caseId, { order: data }) };
    case 'RecoveryReviewConcluded': {
      const review = reviews.get(data.caseId);
      if (review === undefined) return dossier;
      const concluded = { ...review, conclusion: data };
      return { ...dossier, recoveryReviews: withEntry(reviews, data.caseId, concluded) };
    }
  }
}
