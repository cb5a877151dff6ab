import { addWorkingDays } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import type {
  ApplicantUnits,
  OpinionFacts,
  PanelFacts,
  ReviewChapter,
} from '../chapters/review.ts';
import type { Finding } from '../finding.ts';
import { judged } from '../rule.ts';
import { EXPERTS_AT_LEAST, PRELIMINARY_REVIEW_BODIES, REVIEW_WORKING_DAYS } from './parameters.ts';
import {
  areWeightsComplete,
  averageScore,
  isRecommendationThreshold,
  isRecommended,
  isScoreOnScale,
  weightedScore,
} from './scoring.ts';

/**
 * MH-1.3.6, from 2021-12-10: the review is over at most 20 working days after the closing date.
 *
 * @throws UnpublishedCalendarYear when the official calendar does not reach that far
 */
export function reviewDueOn(closesOn: CalendarDate): CalendarDate {
  return addWorkingDays(closesOn, REVIEW_WORKING_DAYS.value);
}

/**
 * MH-1.4.1, from 2021-12-10: 区科委, 区经委 and 区财政局 have each given an opinion and all pass it.
 * One negative opinion settles it; an outstanding one is waited for.
 */
export function passesPreliminaryReview(opinions: readonly OpinionFacts[]): Finding {
  const negative = opinions.filter(({ opinion }) => opinion === 'fail').map(({ body }) => body);
  const outstanding = PRELIMINARY_REVIEW_BODIES.value.filter((body) =>
    opinions.every((given) => given.body !== body),
  );
  const settled = outstanding.length === 0 ? 'passed' : 'needs-evidence';
  return {
    rule: 'preliminary-review',
    clause: 'MH-1.4.1',
    verdict: negative.length > 0 ? 'failed' : settled,
    facts: { bodies: PRELIMINARY_REVIEW_BODIES.value, negative, outstanding },
  };
}

/** MH-1.4.2, from 2021-12-10: the expert is of the field of the application (同一领域). */
export function isOfField(expertField: string, applicationField: string): Finding {
  const passes = expertField === applicationField;
  return judged({ rule: 'expert-of-field', clause: 'MH-1.4.2' }, passes, {
    expertField,
    applicationField,
  });
}

/** MH-1.4.2, from 2021-12-10: the expert's unit neither leads the project nor takes part in it. */
export function hasNoConflict(expertUnitCreditCode: string, units: ApplicantUnits): Finding {
  const applicants = [units.leadCreditCode, ...units.participantCreditCodes];
  const passes = !applicants.includes(expertUnitCreditCode);
  return judged({ rule: 'expert-without-conflict', clause: 'MH-1.4.2' }, passes, {
    expertUnitCreditCode,
    leadCreditCode: units.leadCreditCode,
    participantCreditCodes: units.participantCreditCodes,
  });
}

/**
 * MH-1.4.2, from 2021-12-10: the experts whose scores count, each once: of the field, not recused,
 * of no applying unit, with a score.
 */
export function countingExperts(facts: PanelFacts): readonly string[] {
  const counting = facts.experts.filter(
    (expert) =>
      expert.scored &&
      !expert.recused &&
      isOfField(expert.field, facts.field).verdict === 'passed' &&
      hasNoConflict(expert.unitCreditCode, facts).verdict === 'passed',
  );
  return [...new Set(counting.map(({ expertId }) => expertId))];
}

/** MH-1.4.2, from 2021-12-10: at least five experts of the field have scored and count. */
export function hasEnoughExperts(facts: PanelFacts): Finding {
  const counted = countingExperts(facts);
  const passes = counted.length >= EXPERTS_AT_LEAST.value;
  return judged({ rule: 'expert-panel', clause: 'MH-1.4.2' }, passes, {
    field: facts.field,
    required: EXPERTS_AT_LEAST.value,
    counted: counted.length,
    countedExperts: counted,
    assigned: facts.experts.length,
    recused: facts.experts.filter(({ recused }) => recused).map(({ expertId }) => expertId),
  });
}

/** MH-1.3.6 and MH-1.4.1 to MH-1.4.3 of the 2021 edition. */
export const review: ReviewChapter = {
  reviewDueOn,
  areWeightsComplete,
  isScoreOnScale,
  isRecommendationThreshold,
  passesPreliminaryReview,
  isOfField,
  hasNoConflict,
  countingExperts,
  hasEnoughExperts,
  weightedScore,
  averageScore,
  isRecommended,
};
