import type { CalendarDate, Period, Yuan } from '@grants/kernel';
import type { Basis, Finding } from '../finding.ts';
import type { SuperiorPolicy } from '../overrides.ts';
import type { CentreLevel } from './centre-conditions.ts';

/** What the award of a centre is reckoned from. */
export interface CentreAwardFacts {
  readonly level: CentreLevel;
  readonly hostKind: string;
  readonly previousYearResearchExpense: Yuan;
  /** Superior policies that may replace shares, amounts and caps. */
  readonly superior: SuperiorPolicy;
  /** The amount asked on a requirement of a superior department to match its support. */
  readonly matchingAmount?: Yuan;
}

/** An award and the findings it follows from. */
export interface CentreAward {
  /** 0.00 where the text gives no money. */
  readonly amount: Yuan;
  readonly basis: Basis;
}

/** The evaluation of a district centre, on a day. */
export interface CentreEvaluationFacts {
  readonly approvedOn: CalendarDate;
  readonly evaluatedOn: CalendarDate;
}

/** How much a centre gets, when a district centre is evaluated, and what follows from it. */
export interface CentreAwardChapter {
  /**
   * The one-off award of a centre. A `failed` finding among its basis bars it.
   *
   * @throws ContradictingRules when two superior policies in effect do not say the same
   */
  readonly awardOf: (facts: CentreAwardFacts) => CentreAward;
  /** Whether a centre of a level is built up for years and gets a plaque. */
  readonly isBuiltUp: (level: CentreLevel) => Finding;
  /** The construction period, both days included; it begins with the approval. */
  readonly constructionPeriod: (approvedOn: CalendarDate) => Period;
  readonly isConstructionOver: (facts: CentreEvaluationFacts) => Finding;
  readonly isQualified: (facts: {
    readonly result: 'qualified' | 'unqualified';
    readonly documentNumber: string;
  }) => Finding;
  /** What of an award goes back to the fund after an evaluation that was not passed. */
  readonly isReleased: (facts: {
    readonly award: Yuan;
    readonly documentNumber: string;
  }) => Finding;
  readonly isPaidToHost: (hostCreditCode: string, payeeCreditCode: string) => Finding;
}
