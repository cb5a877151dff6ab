import { fenOf } from '@grants/kernel';
import type { Rejection } from '@grants/kernel';
import type { CentreApprovalInitiated } from '../centre/events.ts';
import { reactionTo } from './reaction-to.ts';
import type { Step } from './reaction.ts';

/** What the steps know: the approval under way and the id under which a release is recorded. */
type Approval = CentreApprovalInitiated['data'] & { readonly releaseId: string };

/**
 * Commits the award of a centre and confirms its approval (MH-2.4). A centre that is approved
 * without money, as one of a university is (MH-2.2.3), has none to commit.
 *
 * Refused funds cancel the approval. A refused confirmation cancels it before the commitment is
 * released: a second run after a crash asks again what was refused in the first, and is stopped at
 * the confirmation only when the approval is cancelled by then.
 */
export const concludeCentreApprovalWhenInitiated = reactionTo({
  name: 'concludeCentreApprovalWhenInitiated',
  handles: ['CentreApprovalInitiated'],
  react: ({ data, eventId }) => {
    const approval = { ...data, releaseId: eventId };
    return isWithoutMoney(approval) ? [confirm(approval)] : [commit(approval), confirm(approval)];
  },
});

function isWithoutMoney({ award }: Approval): boolean {
  return fenOf(award) === 0n;
}

function commit(approval: Approval): Step {
  const { fundId, commitmentId, centreId, award } = approval;
  return {
    intent: {
      type: 'CommitFunds',
      data: { fundId, commitmentId, applicationId: centreId, projectId: centreId, amount: award },
    },
    ifRejected: (rejection) => [cancel(approval, rejection)],
  };
}

function confirm(approval: Approval): Step {
  const { centreId, commitmentId } = approval;
  return {
    intent: { type: 'ConfirmCentreApproval', data: { centreId, commitmentId } },
    ifRejected: (rejection) => [
      cancel(approval, rejection),
      ...(isWithoutMoney(approval) ? [] : [release(approval, rejection)]),
    ],
  };
}

function cancel({ centreId, commitmentId }: Approval, { code, message }: Rejection): Step {
  return {
    intent: {
      type: 'CancelCentreApproval',
      data: { centreId, commitmentId, code, reason: message },
    },
  };
}

function release({ fundId, commitmentId, releaseId }: Approval, { message }: Rejection): Step {
  return {
    intent: {
      type: 'ReleaseCommitment',
      data: { fundId, commitmentId, releaseId, reason: message },
    },
  };
}
