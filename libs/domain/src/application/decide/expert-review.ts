import { accept } from '@grants/kernel';
import type { KeyCoreTechnologyEdition } from '@grants/policy';
import type { ConcludeExpertReview } from '../commands.ts';
import { applicantUnits, expertIn } from '../dossier.ts';
import type { Dossier } from '../dossier.ts';
import type { ApplicationEvent, ExpertReviewConcluded } from '../events.ts';
import { applicationRejections } from '../rejections.ts';
import type { Application } from '../state.ts';
import { onRecord, underEdition, whileAt } from './scope.ts';
import type { ApplicationDecision } from './scope.ts';

/**
 * Concludes the expert review when enough scores count (MH-1.4.2), with their average (MH-1.4.3).
 * An application the experts do not recommend is refused in the same decision.
 */
export function concludeExpertReview(
  { data }: ConcludeExpertReview,
  application: Application,
): ApplicationDecision {
  return onRecord(application, data, (submitted) => {
    if (submitted.dossier.review) return accept();
    return whileAt(submitted, { at: ['expert-review'], clause: 'MH-1.4.2' }, ({ dossier }) =>
      underEdition(dossier.submission.policyVersion, (edition) => conclude(dossier, edition)),
    );
  });
}

function conclude(dossier: Dossier, { review }: KeyCoreTechnologyEdition): ApplicationDecision {
  const { applicationId, recommendFrom } = dossier.submission;
  const facts = panelOf(dossier);
  const panel = review.hasEnoughExperts(facts);
  if (panel.verdict === 'failed') return applicationRejections.tooFewExperts(panel);
  const countedExperts = review.countingExperts(facts);
  const averageScore = review.averageScore(
    countedExperts.flatMap((expertId) => expertIn(dossier, expertId)?.score?.weightedScore ?? []),
  );
  const recommendation = review.isRecommended(averageScore, recommendFrom);
  const recommended = recommendation.verdict === 'passed';
  const basis = [panel, recommendation];
  const concluded: ExpertReviewConcluded = {
    type: 'ExpertReviewConcluded',
    data: { applicationId, countedExperts, averageScore, recommended, basis },
  };
  if (recommended) return accept(concluded);
  const reason = `The experts' average of ${averageScore} is below ${recommendFrom}.`;
  return accept<ApplicationEvent>(concluded, {
    type: 'ApplicationRefused',
    data: { applicationId, stage: 'expert-review', reason, basis: [recommendation] },
  });
}

function panelOf(dossier: Dossier) {
  return {
    ...applicantUnits(dossier),
    field: dossier.submission.field,
    experts: dossier.experts.map(({ assignment, recused, score }) => ({
      expertId: assignment.expertId,
      field: assignment.field,
      unitCreditCode: assignment.unitCreditCode,
      recused,
      scored: score !== undefined,
    })),
  };
}
