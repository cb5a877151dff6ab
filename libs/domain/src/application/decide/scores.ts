import { accept } from '@grants/kernel';
import type { KeyCoreTechnologyEdition } from '@grants/policy';
import { isSameContent } from '../../same-content.ts';
import type { CorrectScore, RecordScore } from '../commands.ts';
import { expertIn } from '../dossier.ts';
import type { AssignedExpert, Dossier } from '../dossier.ts';
import { applicationRejections } from '../rejections.ts';
import type { Application } from '../state.ts';
import { onRecord, underEdition, whileAt } from './scope.ts';
import type { ApplicationDecision, Refusal } from './scope.ts';

type ScoreCommand = RecordScore | CorrectScore;

/** Records the score sheet and the opinion of an expert, given in person and once (MH-1.4.3). */
export function recordScore(command: RecordScore, application: Application): ApplicationDecision {
  const { data } = command;
  return onRecord(application, data, (submitted) => {
    const score = expertIn(submitted.dossier, data.expertId)?.score;
    if (score) {
      return isSheetOf(data, score)
        ? accept()
        : applicationRejections.scoreRecorded(data.expertId, score.weightedScore);
    }
    return whileAt(submitted, { at: ['expert-review'], clause: 'MH-1.4.3' }, ({ dossier }) =>
      asExpert(command, dossier, (_expert, edition) =>
        accept({
          type: 'ScoreRecorded',
          data: { ...data, weightedScore: weighted(data, dossier, edition) },
        }),
      ),
    );
  });
}

/** Puts another score beside the one an expert gave; the earlier stays in the history (MH-1.4.3). */
export function correctScore(command: CorrectScore, application: Application): ApplicationDecision {
  const { data } = command;
  return onRecord(application, data, (submitted) => {
    const score = expertIn(submitted.dossier, data.expertId)?.score;
    if (score && isSheetOf(data, score)) return accept();
    return whileAt(submitted, { at: ['expert-review'], clause: 'MH-1.4.3' }, ({ dossier }) =>
      asExpert(command, dossier, (expert, edition) =>
        expert.score
          ? accept({
              type: 'ScoreCorrected',
              data: { ...data, weightedScore: weighted(data, dossier, edition) },
            })
          : applicationRejections.scoreNotRecorded(data.expertId),
      ),
    );
  });
}

type Sheet = Pick<ScoreCommand['data'], 'scores' | 'opinion'>;

function isSheetOf({ scores, opinion }: Sheet, score: Sheet): boolean {
  return isSameContent({ scores, opinion }, { scores: score.scores, opinion: score.opinion });
}

function weighted(
  { scores }: Sheet,
  { submission }: Dossier,
  { review }: KeyCoreTechnologyEdition,
): string {
  return review.weightedScore(scores, submission.scoreWeights);
}

/** Decides on a sheet that the assigned expert fills in person, in full and on the scale. */
function asExpert(
  command: ScoreCommand,
  dossier: Dossier,
  decideOn: (expert: AssignedExpert, edition: KeyCoreTechnologyEdition) => ApplicationDecision,
): ApplicationDecision {
  const { expertId } = command.data;
  const expert = expertIn(dossier, expertId);
  if (!expert) return applicationRejections.expertNotAssigned(expertId);
  const { id } = command.context.actor;
  if (id !== expertId) return applicationRejections.notTheExpert(expertId, id);
  if (expert.recused) return applicationRejections.expertRecused(expertId);
  return underEdition(
    dossier.submission.policyVersion,
    (edition) => sheetRefusal(command.data, edition) ?? decideOn(expert, edition),
  );
}

function sheetRefusal(
  { expertId, scores, opinion }: ScoreCommand['data'],
  { review }: KeyCoreTechnologyEdition,
): Refusal | undefined {
  const onScale = review.isScoreOnScale(scores);
  if (onScale.verdict === 'failed') return applicationRejections.scoreOffScale(onScale);
  return opinion.trim() === '' ? applicationRejections.opinionMissing(expertId) : undefined;
}
