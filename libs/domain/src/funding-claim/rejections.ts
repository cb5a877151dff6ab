import { reject } from '@grants/kernel';
import type { FundingClaimed } from './events.ts';
import type { ClaimedIdentity } from './identity.ts';

/** Every way a claim says no, in order of precedence. */
export const fundingClaimRejections = {
  identityDiffers: (claimId: string, claimed: ClaimedIdentity, known: ClaimedIdentity) =>
    reject({
      code: 'FUNDING_CLAIM.IDENTITY_DIFFERS',
      message:
        `Claim ${claimId} stands for "${known.identity}" (${known.kind}), not for ` +
        `"${claimed.identity}" (${claimed.kind}); derive the id from what is claimed.`,
      facts: {
        claimed: { kind: claimed.kind, identity: claimed.identity },
        known: { kind: known.kind, identity: known.identity },
      },
    }),
  taken: (holder: FundingClaimed['data']) =>
    reject({
      code: 'FUNDING_CLAIM.TAKEN',
      clause: 'MH-1.3.3',
      message:
        `"${holder.identity}" is supported already: application ${holder.applicationId} holds ` +
        `the claim for project ${holder.projectId}, and nothing is supported twice (MH-1.3.3).`,
      facts: {
        identity: holder.identity,
        heldByApplication: holder.applicationId,
        heldByProject: holder.projectId,
      },
    }),
  notClaimed: (claimId: string, applicationId: string) =>
    reject({
      code: 'FUNDING_CLAIM.NOT_CLAIMED',
      message: `Claim ${claimId} was never taken; application ${applicationId} has none to release.`,
      facts: { applicationId },
    }),
  notHolder: (claimId: string, applicationId: string, holder: string) =>
    reject({
      code: 'FUNDING_CLAIM.NOT_HOLDER',
      message:
        `Claim ${claimId} was last taken by application ${holder}; only that application can ` +
        `release it, not ${applicationId}.`,
      facts: { applicationId, holder },
    }),
};

/** A rule of the claim that said no; `code` is one of a closed set. */
export type FundingClaimRejection = ReturnType<
  (typeof fundingClaimRejections)[keyof typeof fundingClaimRejections]
>['rejected'];
