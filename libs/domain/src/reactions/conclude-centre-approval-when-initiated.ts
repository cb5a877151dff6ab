import { fenOf } from '@grants/kernel';
import type { Rejection } from '@grants/kernel';
import type { CentreApprovalInitiated } from '../centre/events.ts';
import { researchCentreClaim } from '../funding-claim/identity.ts';
import { reactionTo } from './reaction-to.ts';
import type { Step } from './reaction.ts';
import { refusalTold } from './refusal-told.ts';

/** What the steps know: the approval under way and the id under which a release is recorded. */
type Approval = CentreApprovalInitiated['data'] & { readonly releaseId: string };

/**
 * Takes the claim on the centre, which is awarded once (MH-2.2.1), commits the award and confirms
 * the approval (MH-2.4). A centre that is approved without money, as one of a university is
 * (MH-2.2.3), has none to commit.
 *
 * A refusal cancels the approval before claim and commitment are given back, for the reason that
 * `concludeApprovalWhenInitiated` gives.
 */
export const concludeCentreApprovalWhenInitiated = reactionTo({
  name: 'concludeCentreApprovalWhenInitiated',
  handles: ['CentreApprovalInitiated'],
  react: ({ data, eventId }) => {
    const approval = { ...data, releaseId: eventId };
    return [
      claim(approval),
      ...(isWithoutMoney(approval) ? [] : [commit(approval)]),
      confirm(approval),
    ];
  },
});

function isWithoutMoney({ award }: Approval): boolean {
  return fenOf(award) === 0n;
}

function claim(approval: Approval): Step {
  const { claimId, centreId } = approval;
  const claimed = researchCentreClaim(approval);
  return {
    intent: {
      type: 'ClaimFunding',
      data: { claimId, ...claimed, applicationId: centreId, projectId: centreId },
    },
    ifRejected: (rejection) => [cancel(approval, rejection)],
  };
}

function commit(approval: Approval): Step {
  const { fundId, commitmentId, centreId, award } = approval;
  return {
    intent: {
      type: 'CommitFunds',
      data: { fundId, commitmentId, applicationId: centreId, projectId: centreId, amount: award },
    },
    ifRejected: (rejection) => [cancel(approval, rejection), releaseClaim(approval, rejection)],
  };
}

function confirm(approval: Approval): Step {
  const { centreId, commitmentId } = approval;
  return {
    intent: { type: 'ConfirmCentreApproval', data: { centreId, commitmentId } },
    ifRejected: (rejection) => [
      cancel(approval, rejection),
      ...(isWithoutMoney(approval) ? [] : [releaseCommitment(approval, rejection)]),
      releaseClaim(approval, rejection),
    ],
  };
}

function cancel({ centreId, commitmentId }: Approval, rejection: Rejection): Step {
  return {
    intent: {
      type: 'CancelCentreApproval',
      data: { centreId, commitmentId, ...refusalTold(rejection) },
    },
  };
}

function releaseCommitment(approval: Approval, { message }: Rejection): Step {
  const { fundId, commitmentId, releaseId } = approval;
  return {
    intent: {
      type: 'ReleaseCommitment',
      data: { fundId, commitmentId, releaseId, reason: message },
    },
  };
}

function releaseClaim({ claimId, centreId }: Approval, { message }: Rejection): Step {
  return {
    intent: {
      type: 'ReleaseFundingClaim',
      data: { claimId, applicationId: centreId, reason: message },
    },
  };
}
