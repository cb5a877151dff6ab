import { accept } from '@grants/kernel';
import type { ResearchCentreEdition } from '@grants/policy';
import { isSameContent } from '../../same-content.ts';
import type { CentrePanelConsulted } from '../application-events.ts';
import type { ConsultPanelOnCentre, RecordCentreReview } from '../commands.ts';
import type { CentreDossier } from '../dossier.ts';
import type { CentreEvent } from '../events.ts';
import { centreRejections } from '../rejections.ts';
import type { Centre } from '../state.ts';
import { blankRefusal, inCentre, whileAt } from './scope.ts';
import type { CentreDecision } from './scope.ts';

/** Records an expert's online review, given in person; a later one of the same replaces it (MH-2.4). */
export function recordCentreReview(
  { data, context }: RecordCentreReview,
  centre: Centre,
): CentreDecision {
  return inCentre(centre, data, (applied, { selection }) => {
    const earlier = applied.dossier.reviews.get(data.expertId);
    if (earlier && isSameContent(data, earlier)) return accept();
    return whileAt(applied, { at: ['in-review'], clause: 'MH-2.4' }, () => {
      if (context.actor.id !== data.expertId) {
        return centreRejections.notTheExpert(data.expertId, context.actor.id);
      }
      const onScale = selection.isScoreOnScale(data.score);
      if (onScale.verdict === 'failed') return centreRejections.scoreOffScale(onScale);
      return (
        blankRefusal(data.opinion, data.centreId) ?? accept({ type: 'CentreReviewRecorded', data })
      );
    });
  });
}

/**
 * The panel settles over the online scores what is recommended, and at which rank (MH-2.4). An
 * application it does not recommend is refused in the same decision.
 */
export function consultPanelOnCentre(
  { data }: ConsultPanelOnCentre,
  centre: Centre,
): CentreDecision {
  return inCentre(centre, data, (applied, edition) => {
    if (isConsultedAlready(data, applied.dossier)) return accept();
    return whileAt(applied, { at: ['in-review'], clause: 'MH-2.4' }, ({ dossier }) =>
      consult(data, dossier, edition),
    );
  });
}

function isConsultedAlready(
  { recommended, rank, opinion }: ConsultPanelOnCentre['data'],
  { consultation }: CentreDossier,
): boolean {
  return (
    consultation?.recommended === recommended &&
    consultation.rank === rank &&
    consultation.opinion === opinion
  );
}

function consult(
  { centreId, recommended, rank, opinion }: ConsultPanelOnCentre['data'],
  { application, reviews }: CentreDossier,
  { selection }: ResearchCentreEdition,
): CentreDecision {
  const experts = [...reviews.keys()];
  const reviewed = selection.hasEnoughReviews(experts);
  if (reviewed.verdict === 'failed') return centreRejections.tooFewReviews(reviewed);
  const ranked = selection.isRank(rank);
  if (ranked.verdict === 'failed') return centreRejections.rankNotWhole(ranked);
  const blank = blankRefusal(opinion, centreId);
  if (blank) return blank;
  const averageScore = selection.averageScore([...reviews.values()].map(({ score }) => score));
  const settled = selection.isRecommendedByPanel({ experts, averageScore, recommended, rank });
  const priority = selection.showsPriority(application.content.figures?.priorityGrounds ?? []);
  const basis = [reviewed, settled, priority];
  const consulted: CentrePanelConsulted = {
    type: 'CentrePanelConsulted',
    data: { centreId, experts, averageScore, recommended, rank, opinion, basis },
  };
  if (recommended) return accept(consulted);
  return accept<CentreEvent>(consulted, {
    type: 'CentreRefused',
    data: { centreId, stage: 'panel-consultation', reason: opinion, basis: [settled] },
  });
}
