import type { Finding } from '../finding.ts';
import type { CentreLevel } from './centre-conditions.ts';

/** A recommendation by a town, and the town of the registered address. */
export interface TownRecommendationFacts {
  readonly registeredTown: string | undefined;
  readonly town: string;
}

/** What the panel settled over the online scores. */
export interface ConsultationFacts {
  readonly experts: readonly string[];
  /** Decimal string with two decimals. */
  readonly averageScore: string;
  readonly recommended: boolean;
  /** Place among the applications of the call; 1 is first. */
  readonly rank: number;
}

/** The choice among the applications of a call; rank and score once the panel was consulted. */
export interface SelectionFacts {
  readonly selected: boolean;
  /** Why it was not selected. */
  readonly reason?: string;
  readonly rank?: number;
  readonly averageScore?: string;
}

/** From the town's recommendation to the choice among the applications of a call. */
export interface CentreSelectionChapter {
  /** Whether a town has to recommend before the commission looks at an application. */
  readonly asksTownRecommendation: (level: CentreLevel) => boolean;
  /** Whether the town that speaks is the one of the registered address. */
  readonly isOfRegisteredTown: (facts: TownRecommendationFacts) => Finding;
  readonly isRecommendedByTown: (
    facts: TownRecommendationFacts & { readonly opinion: 'recommend' | 'refuse' },
  ) => Finding;
  readonly passesPreliminaryCheck: (facts: {
    readonly opinion: 'pass' | 'fail';
    readonly comment: string;
  }) => Finding;
  readonly isScoreOnScale: (score: number) => Finding;
  /** Decimal string with two decimals, halves up. @throws RangeError without a score */
  readonly averageScore: (scores: readonly number[]) => string;
  readonly hasEnoughReviews: (experts: readonly string[]) => Finding;
  readonly isRank: (rank: number) => Finding;
  readonly isRecommendedByPanel: (facts: ConsultationFacts) => Finding;
  /** Grounds of priority beside the scores: never passed or failed. */
  readonly showsPriority: (grounds: readonly string[]) => Finding;
  readonly isSelected: (facts: SelectionFacts) => Finding;
}
