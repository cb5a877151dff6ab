import { accept } from '@grants/kernel';
import type { RecognitionEdition, ReviewRound } from '@grants/policy';
import { isSameContent } from '../../same-content.ts';
import type { ConcludeRecognitionReview, RecordRecognitionReview } from '../commands.ts';
import type { RecognitionDossier } from '../dossier.ts';
import type { RecognitionEvent, RecognitionReviewConcluded } from '../events.ts';
import { recognitionRejections } from '../rejections.ts';
import { isAt } from '../state.ts';
import type { AppliedRecognition, Recognition } from '../state.ts';
import { onRecord, whileAt } from './scope.ts';
import type { RecognitionDecision, Refusal } from './scope.ts';

const IN_REVIEW = ['recommended', 'second-review'] as const;

/** Records the sheet of an expert: score, opinion, coefficient and share (SH-12). */
export function recordRecognitionReview(
  command: RecordRecognitionReview,
  recognition: Recognition,
): RecognitionDecision {
  const { data } = command;
  return onRecord(recognition, data, (applied, edition) => {
    const known = sheetsToRepeat(applied).find(({ expertId }) => expertId === data.expertId);
    if (known) {
      return isSameContent(known, data)
        ? accept()
        : recognitionRejections.recordedOtherwise({
            what: 'sheet of expert',
            id: data.expertId,
            clause: 'SH-12',
          });
    }
    return whileAt(
      applied,
      { at: IN_REVIEW, clause: 'SH-12' },
      () => sheetRefusal(command, edition) ?? accept({ type: 'RecognitionReviewRecorded', data }),
    );
  });
}

/**
 * Concludes the review with coefficient, share and whether the experts agreed (SH-12). Whom all are
 * against is refused; the second review is final either way (SH-13.2).
 */
export function concludeRecognitionReview(
  { data }: ConcludeRecognitionReview,
  recognition: Recognition,
): RecognitionDecision {
  return onRecord(recognition, data, (applied, { review }) => {
    const { dossier } = applied;
    if (!isAt(applied, ...IN_REVIEW) && dossier.conclusions.length > 0) return accept();
    return whileAt(applied, { at: IN_REVIEW, clause: 'SH-12' }, ({ status }) =>
      conclude(dossier, review, status === 'recommended' ? 'first' : 'second'),
    );
  });
}

function conclude(
  dossier: RecognitionDossier,
  review: RecognitionEdition['review'],
  round: ReviewRound,
): RecognitionDecision {
  const { recognitionId } = dossier.application;
  const sheets = round === 'first' ? dossier.firstReviews : dossier.secondReviews;
  const enough = review.hasEnoughExperts(sheets);
  if (enough.verdict === 'failed') return recognitionRejections.tooFewExperts(enough);
  const conclusion = review.conclusionOf(round, sheets);
  const experts = sheets.map(({ expertId }) => expertId);
  const concluded: RecognitionReviewConcluded = {
    type: 'RecognitionReviewConcluded',
    data: { recognitionId, round, ...conclusion, experts },
  };
  if (conclusion.consensus !== 'against') return accept(concluded);
  return accept<RecognitionEvent>(concluded, {
    type: 'RecognitionRefused',
    data: {
      recognitionId,
      stage: round === 'first' ? 'expert-review' : 'second-review',
      reason: `The experts of the ${round} review are against recognition.`,
      basis: conclusion.basis,
    },
  });
}

/** In the second review an expert of the first gives a new sheet; else a sheet is given once. */
function sheetsToRepeat(applied: AppliedRecognition) {
  const { firstReviews, secondReviews } = applied.dossier;
  return isAt(applied, 'second-review') ? secondReviews : [...secondReviews, ...firstReviews];
}

function sheetRefusal(
  { data, context }: RecordRecognitionReview,
  { review }: RecognitionEdition,
): Refusal | undefined {
  const { expertId, opinion } = data;
  if (context.actor.id !== expertId) {
    return recognitionRejections.notTheExpert(expertId, context.actor.id);
  }
  const onScale = review.isSheetOnScale(data);
  if (onScale.verdict === 'failed') return recognitionRejections.sheetOffScale(onScale);
  return opinion.trim() === '' ? recognitionRejections.opinionMissing(expertId) : undefined;
}
