import type {
  DepartmentConsultation,
  RecognitionReviewChapter,
  RecommendationFacts,
} from '../chapters/recognition-review.ts';
import type { Basis, Finding } from '../finding.ts';
import { judged } from '../rule.ts';
import { areOnScale, conclusionOf, hasEnoughExperts, isSheetOnScale } from './experts.ts';
import { isNoticed, isNoticeOver, isUnopposed, isWithinNotice, noticePeriod } from './notice.ts';
import { CONSULTING_DEPARTMENTS } from './parameters.ts';
import { drawSample, isDrawable, isSampleConforming } from './sampling.ts';

/**
 * SH-11.1, from 2020-11-18: the science and technology office of the district accepts and
 * recommends what meets the conditions, and with it attests the business scope (SH-6.5).
 */
export function recommendationFindings(facts: RecommendationFacts): Basis {
  const { district, opinion, comment, round } = facts;
  const passes = opinion === 'recommend';
  return [
    judged({ rule: 'district-recommendation', clause: 'SH-11.1' }, passes, {
      district,
      comment,
      round,
    }),
    judged({ rule: 'business-scope', clause: 'SH-6.5' }, passes, { attestedBy: district, comment }),
  ];
}

/** SH-13.1, from 2020-11-18: all four departments have consulted and settled the figures. */
export function isConsultedByAll({
  departments,
  recordNumber,
}: Pick<DepartmentConsultation, 'departments' | 'recordNumber'>): Finding {
  const missing = CONSULTING_DEPARTMENTS.value.filter((name) => !departments.includes(name));
  return judged({ rule: 'four-departments', clause: 'SH-13.1' }, missing.length === 0, {
    departments,
    missing,
    recordNumber,
  });
}

/**
 * SH-13.2, from 2020-11-18: where the experts did not agree, the consultation concludes; where it
 * cannot, experts review again. Where they agreed, there is nothing to leave open.
 */
export function isConclusive({
  outcome,
  consensus,
}: Pick<DepartmentConsultation, 'outcome' | 'consensus'>): Finding {
  const finding = {
    rule: 'no-consensus',
    clause: 'SH-13.2',
    facts: { outcome, consensus },
  } as const;
  if (outcome !== 'undetermined') {
    return { ...finding, verdict: consensus === 'none' ? 'passed' : 'not-applicable' };
  }
  return { ...finding, verdict: consensus === 'none' ? 'needs-evidence' : 'failed' };
}

/** SH-11 to SH-14 of the 2020 edition. */
export const review: RecognitionReviewChapter = {
  recommendationOf: recommendationFindings,
  isSampleConforming,
  isDrawable,
  drawSample,
  isSheetOnScale,
  areOnScale,
  hasEnoughExperts,
  conclusionOf,
  isConsultedByAll,
  isConclusive,
  noticePeriod,
  isNoticed,
  isNoticeOver,
  isWithinNotice,
  isUnopposed,
};
