import { eligibilityReport, keyCoreTechnologyEdition } from '@grants/policy';
import type { EligibilityReport } from '@grants/policy';
import { SIMILAR_TITLE_FROM } from '../duplicate-case/title.ts';
import type { SupportMatch } from '../reactions/reaction.ts';
import { submissionFindings } from './eligibility-facts.ts';
import type { Submission } from './eligibility-facts.ts';

/** A submission before it is made, and the support that looks like that of the same project. */
export interface ProposedSubmission extends Submission {
  readonly matches: readonly Pick<SupportMatch, 'other' | 'evidence'>[];
}

/**
 * What would be found of an application if it were submitted now: the findings of the decision, and
 * those on support that is given already (MH-1.3.3). Nothing when the call's edition is not known.
 */
export function applicationEligibility(
  submission: ProposedSubmission,
): EligibilityReport | undefined {
  const { policyVersion } = submission.call;
  const edition = keyCoreTechnologyEdition(policyVersion);
  if (edition === undefined) return undefined;
  const support = edition.eligibility.isNotSupportedAlready({
    similarTitleFrom: SIMILAR_TITLE_FROM,
    matches: submission.matches.map(({ other: { source, id, title }, evidence }) => ({
      source,
      id,
      title,
      titleLikeness: evidence.titleLikeness,
    })),
  });
  return eligibilityReport(policyVersion, [...submissionFindings(edition, submission), support]);
}
