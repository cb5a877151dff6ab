import { eligibilityReport, researchCentreEdition } from '@grants/policy';
import type { EligibilityReport } from '@grants/policy';
import { centreConditionFindings } from './condition-findings.ts';
import type { CentreSubmission } from './condition-findings.ts';

/**
 * What would be found of a centre if it were applied for now: the findings of the decision. Nothing
 * when the call's edition is not known.
 */
export function centreEligibility(submission: CentreSubmission): EligibilityReport | undefined {
  const { policyVersion } = submission.call;
  const edition = researchCentreEdition(policyVersion);
  return edition && eligibilityReport(policyVersion, centreConditionFindings(edition, submission));
}
