import { accept } from '@grants/kernel';
import type { ClauseId } from '@grants/kernel';
import type { ResearchCentreEdition } from '@grants/policy';
import type { CheckCentrePreliminarily, RecommendCentre } from '../commands.ts';
import { centreRejections } from '../rejections.ts';
import type { AppliedCentre, Centre } from '../state.ts';
import { blankRefusal, inCentre, isRefusedFor, whileAt } from './scope.ts';
import type { CentreDecision } from './scope.ts';

/** The town of the registered address recommends a district centre, or does not (MH-2.3.3). */
export function recommendCentre({ data }: RecommendCentre, centre: Centre): CentreDecision {
  return inCentre(centre, data, (applied, edition) => {
    if (isRecommendedAlready(data, applied)) return accept();
    const { level } = applied.dossier.application.content;
    if (!edition.selection.asksTownRecommendation(level)) {
      return centreRejections.townNotAsked(data.centreId, level);
    }
    return whileAt(applied, { at: ['applied'], clause: 'MH-2.3.3' }, () =>
      recommend(data, applied, edition),
    );
  });
}

function isRecommendedAlready(
  { town, opinion, comment }: RecommendCentre['data'],
  centre: AppliedCentre,
): boolean {
  if (opinion === 'refuse') return isRefusedFor(centre, 'town-recommendation', comment);
  const { recommendation } = centre.dossier;
  return recommendation?.town === town && recommendation.comment === comment;
}

function recommend(
  { centreId, town, opinion, comment }: RecommendCentre['data'],
  { dossier }: AppliedCentre,
  { selection }: ResearchCentreEdition,
): CentreDecision {
  const facts = { registeredTown: dossier.application.content.host.town, town };
  const ofTown = selection.isOfRegisteredTown(facts);
  if (ofTown.verdict === 'failed') return centreRejections.townNotOfAddress(ofTown);
  const recommended = selection.isRecommendedByTown({ ...facts, opinion });
  if (recommended.verdict === 'passed') {
    const basis = [ofTown, recommended];
    return accept({ type: 'CentreRecommended', data: { centreId, town, comment, basis } });
  }
  return (
    blankRefusal(comment, centreId) ??
    accept({
      type: 'CentreRefused',
      data: { centreId, stage: 'town-recommendation', reason: comment, basis: [recommended] },
    })
  );
}

/** The commission checks the materials; of a district centre, those its town recommended (MH-2.4). */
export function checkCentrePreliminarily(
  { data }: CheckCentrePreliminarily,
  centre: Centre,
): CentreDecision {
  const { centreId, opinion, comment } = data;
  return inCentre(centre, data, (applied, { selection }) => {
    if (isCheckedAlready(data, applied)) return accept();
    const { level } = applied.dossier.application.content;
    return whileAt(applied, stepOfCheck(selection.asksTownRecommendation(level)), () => {
      const finding = selection.passesPreliminaryCheck({ opinion, comment });
      const basis = [finding];
      if (finding.verdict === 'passed') {
        return accept({ type: 'CentrePreliminaryCheckPassed', data: { centreId, comment, basis } });
      }
      return (
        blankRefusal(comment, centreId) ??
        accept({
          type: 'CentreRefused',
          data: { centreId, stage: 'preliminary-check', reason: comment, basis },
        })
      );
    });
  });
}

function stepOfCheck(asksTown: boolean): {
  readonly at: readonly ('applied' | 'recommended')[];
  readonly clause: ClauseId;
} {
  return asksTown
    ? { at: ['recommended'], clause: 'MH-2.3.3' }
    : { at: ['applied'], clause: 'MH-2.4' };
}

function isCheckedAlready(
  { opinion, comment }: CheckCentrePreliminarily['data'],
  centre: AppliedCentre,
): boolean {
  return opinion === 'pass'
    ? centre.dossier.preliminaryCheckPassed?.comment === comment
    : isRefusedFor(centre, 'preliminary-check', comment);
}
