import type { CalendarDate, Yuan } from '@grants/kernel';
import type { Finding } from '../finding.ts';
import type { SuperiorPolicy } from '../overrides.ts';

/** An award about to be decided, beside what was asked for. */
export interface AwardFacts {
  readonly award: Yuan;
  readonly grantRequested: Yuan;
  readonly totalInvestment: Yuan;
  /** Superior policies that may replace share and ceiling; none when left out. */
  readonly superior?: SuperiorPolicy;
}

/** What has to be on record before the commission approves. */
export interface ApprovalFacts {
  readonly preliminaryReviewPassed: boolean;
  readonly recommendedByExperts: boolean;
  readonly governmentConsent?: { readonly number: string; readonly date: CalendarDate };
}

/** How much support a project may get, who gets it, and what approval presupposes. */
export interface AwardChapter {
  /** The most a project of so much total investment can be awarded. */
  readonly awardCap: (totalInvestment: Yuan, superior?: SuperiorPolicy) => Yuan;
  /** The cap shown at submission, before any award: never passed or failed. */
  readonly showsAwardCap: (facts: Omit<AwardFacts, 'award'>) => Finding;
  readonly isWithinAwardCap: (facts: AwardFacts) => Finding;
  readonly isWithinRequest: (facts: AwardFacts) => Finding;
  readonly isPaidToLeadUnit: (leadCreditCode: string, payeeCreditCode: string) => Finding;
  readonly isReadyForApproval: (facts: ApprovalFacts) => Finding;
}
