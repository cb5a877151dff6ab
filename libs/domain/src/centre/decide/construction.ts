import { accept, fenOf } from '@grants/kernel';
import type { Finding, ResearchCentreEdition } from '@grants/policy';
import { isSameContent } from '../../same-content.ts';
import type { CentreBalanceReleased, CentreEvaluated, PlaqueWithdrawn } from '../award-events.ts';
import type { EvaluateCentre, GrantPlaque, RecommendCentreToMunicipality } from '../commands.ts';
import type { CentreEvent } from '../events.ts';
import { centreRejections } from '../rejections.ts';
import { fundingOf } from '../state.ts';
import type { AppliedCentre, Centre, CentreAt } from '../state.ts';
import { blankRefusal, dayAheadRefusal, inCentre, whileAt } from './scope.ts';
import type { CentreDecision } from './scope.ts';

/** Grants the plaque of an approved district centre, one and once (MH-2.5.1). */
export function grantPlaque({ data, context }: GrantPlaque, centre: Centre): CentreDecision {
  return inDistrictCentre(centre, data, (applied) => {
    const earlier = applied.dossier.plaque;
    if (earlier) {
      return isSameContent(data, earlier)
        ? accept()
        : centreRejections.plaqueGrantedOtherwise(earlier.plaqueNumber, earlier.grantedOn);
    }
    return whileAt(applied, { at: ['approved'], clause: 'MH-2.5.1' }, ({ approval }) =>
      data.grantedOn < approval.approvedOn
        ? centreRejections.plaqueBeforeApproval(approval.approvedOn, data.grantedOn)
        : (dayAheadRefusal(data.grantedOn, context) ?? accept({ type: 'PlaqueGranted', data })),
    );
  });
}

/**
 * Evaluates a district centre once its construction period is over (MH-2.5.1). A qualified one keeps
 * its plaque and can be paid; an unqualified one loses it, and its award goes back (MH-2.5.2).
 */
export function evaluateCentre({ data, context }: EvaluateCentre, centre: Centre): CentreDecision {
  return inDistrictCentre(centre, data, (applied, edition) => {
    const earlier = applied.dossier.evaluation;
    if (earlier) return evaluateAgain(data, earlier);
    return whileAt(applied, { at: ['under-construction'], clause: 'MH-2.5.1' }, (built) => {
      const refusal =
        dayAheadRefusal(data.evaluatedOn, context) ??
        dayAheadRefusal(data.document.date, context) ??
        blankRefusal(data.opinion, data.centreId);
      if (refusal) return refusal;
      const over = edition.award.isConstructionOver({
        approvedOn: built.approval.approvedOn,
        evaluatedOn: data.evaluatedOn,
      });
      return over.verdict === 'failed'
        ? centreRejections.evaluationTooEarly(over)
        : evaluate(data, built, { over, edition });
    });
  });
}

function evaluateAgain(
  data: EvaluateCentre['data'],
  { basis: _basis, ...earlier }: CentreEvaluated['data'],
): CentreDecision {
  return isSameContent(data, earlier)
    ? accept()
    : centreRejections.evaluatedOtherwise(earlier.result, earlier.evaluatedOn);
}

function evaluate(
  data: EvaluateCentre['data'],
  centre: CentreAt<'under-construction'>,
  { over, edition }: { readonly over: Finding; readonly edition: ResearchCentreEdition },
): CentreDecision {
  const { result, document } = data;
  const finding = edition.award.isQualified({ result, documentNumber: document.number });
  const evaluated: CentreEvaluated = {
    type: 'CentreEvaluated',
    data: { ...data, basis: [over, finding] },
  };
  if (finding.verdict === 'passed') return accept(evaluated);
  return accept<CentreEvent>(
    evaluated,
    ...plaqueWithdrawn(centre, finding),
    ...balanceReleased(centre, data, edition),
  );
}

function plaqueWithdrawn(
  { dossier: { plaque } }: CentreAt<'under-construction'>,
  finding: Finding,
): readonly PlaqueWithdrawn[] {
  if (!plaque) return [];
  const { centreId, plaqueNumber } = plaque;
  return [{ type: 'PlaqueWithdrawn', data: { centreId, plaqueNumber, basis: [finding] } }];
}

function balanceReleased(
  centre: CentreAt<'under-construction'>,
  { result, document }: EvaluateCentre['data'],
  { award }: ResearchCentreEdition,
): readonly CentreBalanceReleased[] {
  const { centreId, award: amount } = centre.approval;
  const { fundId, commitmentId } = fundingOf(centre);
  if (fenOf(amount) === 0n) return [];
  const finding = award.isReleased({ award: amount, documentNumber: document.number });
  return [
    {
      type: 'CentreBalanceReleased',
      data: { centreId, fundId, commitmentId, amount, reason: result, basis: [finding] },
    },
  ];
}

/** Records that a district centre was put forward to become a municipal one (MH-2.5.3). */
export function recommendCentreToMunicipality(
  { data, context }: RecommendCentreToMunicipality,
  centre: Centre,
): CentreDecision {
  return inDistrictCentre(centre, data, (applied) => {
    const { municipalRecommendations } = applied.dossier;
    if (municipalRecommendations.some((earlier) => isSameContent(data, earlier))) return accept();
    return whileAt(
      applied,
      { at: ['under-construction', 'qualified'], clause: 'MH-2.5.3' },
      () =>
        blankRefusal(data.grounds, data.centreId) ??
        dayAheadRefusal(data.recommendedOn, context) ??
        accept({ type: 'CentreRecommendedToMunicipality', data }),
    );
  });
}

function inDistrictCentre(
  centre: Centre,
  data: { readonly centreId: string },
  decideOn: (centre: AppliedCentre, edition: ResearchCentreEdition) => CentreDecision,
): CentreDecision {
  return inCentre(centre, data, (applied, edition) => {
    const builtUp = edition.award.isBuiltUp(applied.dossier.application.content.level);
    return builtUp.verdict === 'failed'
      ? centreRejections.notBuiltUp(data.centreId, builtUp)
      : decideOn(applied, edition);
  });
}
