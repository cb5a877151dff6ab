import type { Rejection } from '@grants/kernel';
import type { ApprovalInitiated } from '../application/events.ts';
import { drawsOf } from '../draws.ts';
import { unitAndTitleClaim } from '../funding-claim/identity.ts';
import type { ClaimedIdentity } from '../funding-claim/identity.ts';
import type { FundingShare } from '../funding.ts';
import { reactionTo } from './reaction-to.ts';
import type { Step } from './reaction.ts';
import { refusalTold } from './refusal-told.ts';

/** What the steps know: the approval under way and the id under which a release is recorded. */
type Approval = ApprovalInitiated['data'] & { readonly releaseId: string };

type Claim = ClaimedIdentity & { readonly claimId: string };

/**
 * Takes the claims on unit and title and on the IP rights the project is built on (MH-1.3.3),
 * commits the award, share by share where several funds bear it, confirms the approval (MH-1.4.4).
 *
 * What was taken is given back when a later step is refused, but the approval is cancelled first.
 * A crash may interrupt the steps anywhere, and the second run asks again what was refused in the
 * first: the fund may have money by then, the hold may be gone. Had money or claim been released
 * first, that second run could go through to an approval whose money is released. Cancelled first,
 * it is stopped at `ConfirmApproval`, and comes by the same way to the releases it still owes.
 *
 * Shares are released in the reverse order of committing, the last first. A commitment that was made
 * before a crash answers the second run as it did the first, by its command id, so that this run
 * comes to every share that was committed, whether or not it was released already.
 */
export const concludeApprovalWhenInitiated = reactionTo({
  name: 'concludeApprovalWhenInitiated',
  handles: ['ApprovalInitiated'],
  react: ({ data, eventId }) => {
    const approval = { ...data, releaseId: eventId };
    const claims = claimsOf(approval);
    const shares = drawsOf({ ...approval, draws: approval.funding, amount: approval.award });
    return [
      ...claims.map((claimed, index) => claim(approval, claimed, claims.slice(0, index))),
      ...shares.map((share, index) => commit(approval, share, shares.slice(0, index))),
      confirm(approval, shares),
    ];
  },
});

/** Everything the approval claims, in order: the title of the unit, then the IP rights. */
function claimsOf({
  claimId,
  leadCreditCode,
  title,
  rightClaims = [],
}: Approval): readonly Claim[] {
  const kind = 'intellectual-property';
  return [
    { claimId, ...unitAndTitleClaim(leadCreditCode, title) },
    ...rightClaims.map((right) => ({ ...right, kind }) as const),
  ];
}

/** A claim that is taken already cancels the approval and gives back the claims taken before it. */
function claim(approval: Approval, claimed: Claim, before: readonly Claim[]): Step {
  const { applicationId, projectId } = approval;
  return {
    intent: { type: 'ClaimFunding', data: { ...claimed, applicationId, projectId } },
    ifRejected: (rejection) => [
      cancel(approval, rejection),
      ...before.map((taken) => releaseClaim(approval, taken, rejection)),
    ],
  };
}

function commit(approval: Approval, share: FundingShare, committed: readonly FundingShare[]): Step {
  const { applicationId, projectId } = approval;
  return {
    intent: { type: 'CommitFunds', data: { ...share, applicationId, projectId } },
    ifRejected: (rejection) => [
      cancel(approval, rejection),
      ...releases(approval, committed, rejection),
      ...releaseClaims(approval, rejection),
    ],
  };
}

function confirm(approval: Approval, committed: readonly FundingShare[]): Step {
  const { applicationId, commitmentId } = approval;
  return {
    intent: { type: 'ConfirmApproval', data: { applicationId, commitmentId } },
    ifRejected: (rejection) => [
      cancel(approval, rejection),
      ...releases(approval, committed, rejection),
      ...releaseClaims(approval, rejection),
    ],
  };
}

function cancel({ applicationId, commitmentId }: Approval, rejection: Rejection): Step {
  return {
    intent: {
      type: 'CancelApproval',
      data: { applicationId, commitmentId, ...refusalTold(rejection) },
    },
  };
}

function releases(
  { releaseId }: Approval,
  committed: readonly FundingShare[],
  { message }: Rejection,
): readonly Step[] {
  return committed.toReversed().map(({ fundId, commitmentId }) => ({
    intent: {
      type: 'ReleaseCommitment',
      data: { fundId, commitmentId, releaseId, reason: message },
    },
  }));
}

function releaseClaims(approval: Approval, rejection: Rejection): readonly Step[] {
  return claimsOf(approval).map((claimed) => releaseClaim(approval, claimed, rejection));
}

function releaseClaim(
  { applicationId }: Approval,
  { claimId }: Claim,
  { message }: Rejection,
): Step {
  return {
    intent: { type: 'ReleaseFundingClaim', data: { claimId, applicationId, reason: message } },
  };
}
