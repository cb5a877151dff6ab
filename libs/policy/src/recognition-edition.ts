import type { Period } from '@grants/kernel';
import type { RecognitionCertificateChapter } from './chapters/recognition-certificate.ts';
import type { RecognitionEligibilityChapter } from './chapters/recognition-eligibility.ts';
import type { RecognitionReviewChapter } from './chapters/recognition-review.ts';
import type { PolicyVersion } from './finding.ts';

/**
 * One edition of the policy on the recognition of high-tech transformation projects, chapter by
 * chapter. The edition in force on the day of application rules a recognition for life.
 */
export interface RecognitionEdition {
  readonly version: PolicyVersion;
  /** Official title of the text. */
  readonly title: string;
  /** First and last day on which applications come under this edition. */
  readonly validity: Period;
  readonly eligibility: RecognitionEligibilityChapter;
  readonly review: RecognitionReviewChapter;
  readonly certificate: RecognitionCertificateChapter;
}
