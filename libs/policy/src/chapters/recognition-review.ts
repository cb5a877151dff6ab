import type { CalendarDate, Period } from '@grants/kernel';
import type { Basis, Finding } from '../finding.ts';

/** What the district says of an application it has looked at. */
export interface RecommendationFacts {
  readonly district: string;
  readonly opinion: 'recommend' | 'refuse';
  readonly comment: string;
  readonly round: number;
}

/** What was found of a sampled application. */
export interface SampleFacts {
  readonly drawId: string;
  readonly result: 'conforming' | 'not-conforming';
  readonly comment: string;
}

/** A draw about to be made. */
export interface DrawFacts {
  readonly candidates: readonly string[];
  readonly size: number;
  readonly seed: string;
}

/** A draw that can be made again by anybody. */
export interface SeededDraw {
  readonly algorithm: string;
  readonly drawn: readonly string[];
  readonly basis: Basis;
}

/** The sheet of one expert. Coefficient and share are decimal strings. */
export interface SheetFacts {
  readonly expertId: string;
  readonly score: number;
  readonly contributionCoefficient: string;
  readonly coreValueShare: string;
  readonly inFavour: boolean;
}

export type ReviewRound = 'first' | 'second';
export type Consensus = 'in-favour' | 'against' | 'none';

/** What the sheets of a round come to. */
export interface ReviewConclusion {
  readonly consensus: Consensus;
  readonly contributionCoefficient: string;
  readonly coreValueShare: string;
  readonly basis: Basis;
}

/** A consultation of the departments. */
export interface DepartmentConsultation {
  readonly departments: readonly string[];
  readonly outcome: 'proposed' | 'not-proposed' | 'undetermined';
  readonly consensus: Consensus;
  readonly recordNumber: string;
}

/** From the district's recommendation to the end of the public notice. */
export interface RecognitionReviewChapter {
  /** The recommendation, and what the district attests with it. */
  readonly recommendationOf: (facts: RecommendationFacts) => Basis;
  readonly isSampleConforming: (facts: SampleFacts) => Finding;
  /** Whether a draw can be made: candidates named once, a size within them, a seed. */
  readonly isDrawable: (facts: DrawFacts) => Finding;
  /** @throws RangeError on a draw that cannot be made */
  readonly drawSample: (facts: DrawFacts) => SeededDraw;
  readonly isSheetOnScale: (facts: Omit<SheetFacts, 'expertId' | 'inFavour'>) => Finding;
  readonly areOnScale: (
    shares: Pick<SheetFacts, 'contributionCoefficient' | 'coreValueShare'>,
  ) => Finding;
  readonly hasEnoughExperts: (sheets: readonly SheetFacts[]) => Finding;
  /** What at least one sheet comes to; means are rounded half up to two decimals. */
  readonly conclusionOf: (round: ReviewRound, sheets: readonly SheetFacts[]) => ReviewConclusion;
  readonly isConsultedByAll: (
    facts: Pick<DepartmentConsultation, 'departments' | 'recordNumber'>,
  ) => Finding;
  /** `failed`: an outcome the review leaves no room for; `needs-evidence`: to be reviewed again. */
  readonly isConclusive: (facts: Pick<DepartmentConsultation, 'outcome' | 'consensus'>) => Finding;
  /** The days of a notice from the one it is put up on. @throws UnpublishedCalendarYear */
  readonly noticePeriod: (firstDay: CalendarDate) => Period;
  readonly isNoticed: (notice: Period) => Finding;
  readonly isNoticeOver: (notice: Period, onDay: CalendarDate) => Finding;
  readonly isWithinNotice: (notice: Period, raisedOn: CalendarDate) => Finding;
  /** `needs-evidence` while an objection is open; `failed` when one was upheld. */
  readonly isUnopposed: (objections: {
    readonly open: readonly string[];
    readonly upheld: readonly string[];
  }) => Finding;
}
