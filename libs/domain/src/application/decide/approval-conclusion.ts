import { accept } from '@grants/kernel';
import type { ProjectMember } from '../../parties.ts';
import type { CancelApproval, ConfirmApproval } from '../commands.ts';
import type { ApplicationContent } from '../content.ts';
import { applicationRejections } from '../rejections.ts';
import { isAt } from '../state.ts';
import type { Application, ApplicationAt } from '../state.ts';
import { heldRefusal } from './holds.ts';
import { onRecord, whileAt } from './scope.ts';
import type { ApplicationDecision } from './scope.ts';

/** Approves, now that the money is committed, unless a hold came between (MH-1.4.4). */
export function confirmApproval(
  { data, context }: ConfirmApproval,
  application: Application,
): ApplicationDecision {
  return onRecord(application, data, (submitted) => {
    if (isAt(submitted, 'approved') && isCommitmentOf(submitted, data)) return accept();
    return whileAt(submitted, { at: ['approving'], clause: 'MH-1.4.4' }, (approving) =>
      isCommitmentOf(approving, data)
        ? (heldRefusal(approving.dossier, context) ?? approve(approving))
        : applicationRejections.otherCommitment(approving.approval.commitmentId, data.commitmentId),
    );
  });
}

/** Gives an approval up, so that it can be tried again under another commitment (MH-1.4.4). */
export function cancelApproval(
  { data }: CancelApproval,
  application: Application,
): ApplicationDecision {
  return onRecord(application, data, (submitted) => {
    const isCancelled = submitted.dossier.cancelledApprovals.some(
      ({ commitmentId }) => commitmentId === data.commitmentId,
    );
    if (isCancelled) return accept();
    return whileAt(submitted, { at: ['approving'], clause: 'MH-1.4.4' }, (approving) => {
      const { commitmentId, fundId } = approving.approval;
      return isCommitmentOf(approving, data)
        ? accept({ type: 'ApprovalCancelled', data: { ...data, fundId } })
        : applicationRejections.otherCommitment(commitmentId, data.commitmentId);
    });
  });
}

function isCommitmentOf(
  { approval }: ApplicationAt<'approving' | 'approved'>,
  { commitmentId }: { readonly commitmentId: string },
): boolean {
  return approval.commitmentId === commitmentId;
}

function approve({ dossier, approval }: ApplicationAt<'approving'>): ApplicationDecision {
  const { callId, programme, policyVersion, lead, participants, budget } = dossier.submission;
  const { applicationId, projectId, fundId, commitmentId, award, funding, title, basis } = approval;
  const { rightClaims } = approval;
  return accept({
    type: 'ApplicationApproved',
    data: {
      applicationId,
      projectId,
      callId,
      programme,
      policyVersion,
      fundId,
      commitmentId,
      award,
      ...(funding && { funding }),
      title,
      lead,
      participants,
      members: projectTeam(dossier.submission),
      budget,
      ...(rightClaims && { rightClaims }),
      basis,
    },
  });
}

/** The leader answers for the project like its members (MH-1.6.16), whether listed there or not. */
function projectTeam({ leader, members }: ApplicationContent): readonly ProjectMember[] {
  const others = members.filter(({ personRef }) => personRef !== leader.personRef);
  return [leader, ...others];
}
