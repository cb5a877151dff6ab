import { reject } from '@grants/kernel';
import type { ClauseId } from '@grants/kernel';
import type { ClaimKind, FundingClaimed } from './events.ts';
import type { ClaimedIdentity } from './identity.ts';

/** The clause that lets each kind be supported once; that of a district centre is MH-2.2.3. */
const ONCE_ONLY: Readonly<Record<ClaimKind, ClauseId>> = {
  'unit-and-title': 'MH-1.3.3',
  'intellectual-property': 'MH-1.3.3',
  'research-centre': 'MH-2.2.1',
};

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
      clause: ONCE_ONLY[holder.kind],
      message:
        `"${holder.identity}" is supported already: ${holderIn(holder)}, and nothing is ` +
        `supported twice (${ONCE_ONLY[holder.kind]}).`,
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

function holderIn({ kind, applicationId, projectId }: FundingClaimed['data']): string {
  return kind === 'research-centre'
    ? `centre ${applicationId} holds the claim`
    : `application ${applicationId} holds the claim for project ${projectId}`;
}

/** A rule of the claim that said no; `code` is one of a closed set. */
export type FundingClaimRejection = ReturnType<
  (typeof fundingClaimRejections)[keyof typeof fundingClaimRejections]
>['rejected'];
