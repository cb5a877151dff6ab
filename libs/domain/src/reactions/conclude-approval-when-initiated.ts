import type { Rejection } from '@grants/kernel';
import type { ApprovalInitiated } from '../application/events.ts';
import { drawsOf } from '../draws.ts';
import { unitAndTitleClaim } from '../funding-claim/identity.ts';
import type { FundingShare } from '../funding.ts';
import { reactionTo } from './reaction-to.ts';
import type { Step } from './reaction.ts';

/** What the steps know: the approval under way and the id under which a release is recorded. */
type Approval = ApprovalInitiated['data'] & { readonly releaseId: string };

/**
 * Takes the claim on unit and title (MH-1.3.3), commits the award, share by share where several funds
 * bear it, confirms the approval (MH-1.4.4).
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
    const shares = drawsOf({ ...approval, draws: approval.funding, amount: approval.award });
    return [
      claim(approval),
      ...shares.map((share, index) => commit(approval, share, shares.slice(0, index))),
      confirm(approval, shares),
    ];
  },
});

function claim(approval: Approval): Step {
  const { claimId, applicationId, projectId, leadCreditCode, title } = approval;
  const claimed = unitAndTitleClaim(leadCreditCode, title);
  return {
    intent: { type: 'ClaimFunding', data: { claimId, ...claimed, applicationId, projectId } },
    ifRejected: (rejection) => [cancel(approval, rejection)],
  };
}

function commit(approval: Approval, share: FundingShare, committed: readonly FundingShare[]): Step {
  const { applicationId, projectId } = approval;
  return {
    intent: { type: 'CommitFunds', data: { ...share, applicationId, projectId } },
    ifRejected: (rejection) => [
      cancel(approval, rejection),
      ...releases(approval, committed, rejection),
      releaseClaim(approval, rejection),
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
      releaseClaim(approval, rejection),
    ],
  };
}

function cancel({ applicationId, commitmentId }: Approval, rejection: Rejection): Step {
  const { code, message } = rejection;
  return {
    intent: {
      type: 'CancelApproval',
      data: { applicationId, commitmentId, code, reason: message },
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

function releaseClaim({ claimId, applicationId }: Approval, { message }: Rejection): Step {
  return {
    intent: { type: 'ReleaseFundingClaim', data: { claimId, applicationId, reason: message } },
  };
}
