import { intellectualPropertyClaims, unitAndTitleClaim } from '@grants/domain';
import type { ApplicationSubmitted } from '@grants/domain';
import { sha256Of } from '../commands/command-ids.ts';

/** The claims an approval takes, each under the id that follows from what is claimed (MH-1.3.3). */
export function approvalClaimsOf(submission: ApplicationSubmitted['data']) {
  const { lead, title, programme, intellectualPropertyNumbers } = submission;
  const rights = intellectualPropertyClaims(programme, intellectualPropertyNumbers);
  return {
    claimId: sha256Of(unitAndTitleClaim(lead.creditCode, title)),
    rightClaims: rights.map((claimed) => ({
      claimId: sha256Of(claimed),
      identity: claimed.identity,
    })),
  };
}
