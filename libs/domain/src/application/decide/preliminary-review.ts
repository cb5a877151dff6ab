import { accept } from '@grants/kernel';
import type { KeyCoreTechnologyEdition } from '@grants/policy';
import { factText } from '../../fact-text.ts';
import { isSameContent } from '../../same-content.ts';
import type { GivePreliminaryOpinion } from '../commands.ts';
import type { ReviewBody } from '../content.ts';
import type { Dossier } from '../dossier.ts';
import type { ApplicationEvent, PreliminaryOpinionGiven } from '../events.ts';
import { applicationRejections } from '../rejections.ts';
import type { Application } from '../state.ts';
import { onRecord, underEdition, whileAt } from './scope.ts';
import type { ApplicationDecision } from './scope.ts';

/** Who speaks for a body of the preliminary review: three bodies are three people (MH-1.4.1). */
export const REVIEW_BODY_ROLES: Readonly<Record<ReviewBody, string>> = {
  'science-and-technology-commission': 'commission-officer',
  'economic-commission': 'economic-officer',
  'finance-bureau': 'finance-officer',
};

/** Records the one opinion of a body. The last of three that pass, or the first that fails, settles it. */
export function givePreliminaryOpinion(
  { data, context }: GivePreliminaryOpinion,
  application: Application,
): ApplicationDecision {
  return onRecord(application, data, (submitted) => {
    const earlier = submitted.dossier.opinions.find(({ body }) => body === data.body);
    if (earlier) return opineAgain(data, earlier);
    return whileAt(submitted, { at: ['submitted'], clause: 'MH-1.4.1' }, ({ dossier }) => {
      const { role } = context.actor;
      const expectedRole = REVIEW_BODY_ROLES[data.body];
      if (role !== expectedRole) {
        return applicationRejections.opinionOfAnotherBody(data.body, role, expectedRole);
      }
      return underEdition(dossier.submission.policyVersion, (edition) =>
        opine(data, dossier, edition),
      );
    });
  });
}

function opineAgain(
  data: GivePreliminaryOpinion['data'],
  earlier: PreliminaryOpinionGiven['data'],
): ApplicationDecision {
  return isSameContent(data, earlier)
    ? accept()
    : applicationRejections.opinionGiven(earlier.body, earlier.opinion);
}

function opine(
  data: GivePreliminaryOpinion['data'],
  { opinions }: Dossier,
  { review }: KeyCoreTechnologyEdition,
): ApplicationDecision {
  const { applicationId } = data;
  const given: PreliminaryOpinionGiven = { type: 'PreliminaryOpinionGiven', data };
  const finding = review.passesPreliminaryReview([...opinions, data]);
  const basis = [finding];
  switch (finding.verdict) {
    case 'passed':
      return accept<ApplicationEvent>(given, {
        type: 'PreliminaryReviewPassed',
        data: { applicationId, basis },
      });
    case 'failed': {
      const reason = `Not passed in the preliminary review by ${factText(finding, 'negative')}.`;
      return accept<ApplicationEvent>(given, {
        type: 'ApplicationRefused',
        data: { applicationId, stage: 'preliminary-review', reason, basis },
      });
    }
    case 'needs-evidence':
    case 'not-applicable':
      return accept(given);
  }
}
