import type { Period } from '@grants/kernel';
import type { AcceptanceChapter } from './chapters/acceptance.ts';
import type { AwardChapter } from './chapters/award.ts';
import type { CreditChapter } from './chapters/credit.ts';
import type { DisbursementChapter } from './chapters/disbursement.ts';
import type { EligibilityChapter } from './chapters/eligibility.ts';
import type { ExecutionChapter } from './chapters/execution.ts';
import type { ReviewChapter } from './chapters/review.ts';
import type { PolicyVersion } from './finding.ts';

/**
 * One edition of the key-core-technology policy, chapter by chapter. Deciders know this shape and
 * no edition; which edition rules is fixed by the call and stays with the project for life.
 */
export interface KeyCoreTechnologyEdition {
  readonly version: PolicyVersion;
  /** Official title of the text. */
  readonly title: string;
  /** First and last day on which applications come under this edition. */
  readonly validity: Period;
  readonly eligibility: EligibilityChapter;
  readonly review: ReviewChapter;
  readonly award: AwardChapter;
  readonly disbursement: DisbursementChapter;
  readonly execution: ExecutionChapter;
  readonly acceptance: AcceptanceChapter;
  readonly credit: CreditChapter;
}
