import type { CalendarDate } from '@grants/kernel';
import type { Finding } from '../finding.ts';

/** One number for each score criterion: scores of 0 to 100, or weights in percent. */
export interface ByCriterion {
  readonly regionalBenefit: number;
  readonly advancement: number;
  readonly foresight: number;
  readonly applicability: number;
}

/** The units of an application, whose own people cannot judge it. */
export interface ApplicantUnits {
  readonly leadCreditCode: string;
  readonly participantCreditCodes: readonly string[];
}

/** The opinion of one body of the preliminary review. */
export interface OpinionFacts {
  readonly body: string;
  readonly opinion: 'pass' | 'fail';
}

/** One assigned expert as the panel rule looks at them. */
export interface ExpertFacts {
  readonly expertId: string;
  readonly field: string;
  readonly unitCreditCode: string;
  readonly recused: boolean;
  readonly scored: boolean;
}

/** An application and the experts assigned to it. */
export interface PanelFacts extends ApplicantUnits {
  readonly field: string;
  readonly experts: readonly ExpertFacts[];
}

/** From the closing date to the experts' recommendation. Scores are decimal strings, two decimals. */
export interface ReviewChapter {
  /** The last day of the review. @throws UnpublishedCalendarYear */
  readonly reviewDueOn: (closesOn: CalendarDate) => CalendarDate;
  readonly areWeightsComplete: (weights: ByCriterion) => Finding;
  readonly isScoreOnScale: (scores: ByCriterion) => Finding;
  readonly isRecommendationThreshold: (recommendFrom: number) => Finding;
  /** `needs-evidence` while an opinion is outstanding and none is negative. */
  readonly passesPreliminaryReview: (opinions: readonly OpinionFacts[]) => Finding;
  readonly isOfField: (expertField: string, applicationField: string) => Finding;
  readonly hasNoConflict: (expertUnitCreditCode: string, units: ApplicantUnits) => Finding;
  /** Experts whose scores count, in the order they were assigned. */
  readonly countingExperts: (facts: PanelFacts) => readonly string[];
  readonly hasEnoughExperts: (facts: PanelFacts) => Finding;
  readonly weightedScore: (scores: ByCriterion, weights: ByCriterion) => string;
  /** The average of at least one weighted score, rounded half up. */
  readonly averageScore: (weightedScores: readonly string[]) => string;
  readonly isRecommended: (averageScore: string, recommendFrom: number) => Finding;
}
