import { dateAt } from '@grants/kernel';
import type { Instant } from '@grants/kernel';
import { eligibilityReport, recognitionEditionOn } from '@grants/policy';
import type { EligibilityReport } from '@grants/policy';
import type { ApplyForRecognition } from './commands.ts';
import { recognitionFindings } from './decide/application.ts';

/** What is applied for, or would be, and what other streams say at that moment. */
export interface RecognitionSubmission extends Pick<
  ApplyForRecognition['data'],
  'content' | 'credit' | 'overrides'
> {
  readonly submittedAt: Instant;
}

/** What would be found of a recognition if it were applied for now: the findings of the decision. */
export function recognitionEligibility({
  submittedAt,
  ...data
}: RecognitionSubmission): EligibilityReport {
  const edition = recognitionEditionOn(dateAt(submittedAt));
  const findings = recognitionFindings(edition, { data, context: { occurredAt: submittedAt } });
  return eligibilityReport(edition.version, findings);
}
