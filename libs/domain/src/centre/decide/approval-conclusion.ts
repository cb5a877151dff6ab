import { accept, dateAt } from '@grants/kernel';
import type { CommandContext } from '@grants/kernel';
import type { ResearchCentreEdition } from '@grants/policy';
import type { CancelCentreApproval, ConfirmCentreApproval } from '../commands.ts';
import { centreRejections } from '../rejections.ts';
import { isAt } from '../state.ts';
import type { Centre, CentreAt } from '../state.ts';
import { heldRefusal } from './holds.ts';
import { inCentre, whileAt } from './scope.ts';
import type { CentreDecision } from './scope.ts';

const APPROVED = ['approved', 'under-construction', 'qualified', 'unqualified'] as const;

/** Approves, now that the money is committed; construction begins on the day (MH-2.4, MH-2.5.1). */
export function confirmCentreApproval(
  { data, context }: ConfirmCentreApproval,
  centre: Centre,
): CentreDecision {
  return inCentre(centre, data, (applied, edition) => {
    if (isAt(applied, ...APPROVED) && applied.approval.commitmentId === data.commitmentId) {
      return accept();
    }
    return whileAt(applied, { at: ['approving'], clause: 'MH-2.4' }, (approving) =>
      approving.approval.commitmentId === data.commitmentId
        ? (heldRefusal(approving.dossier, context) ?? approve(approving, edition, context))
        : centreRejections.otherCommitment(approving.approval.commitmentId, data.commitmentId),
    );
  });
}

/** Gives an approval up, so that it can be tried again under another commitment (MH-2.4). */
export function cancelCentreApproval(
  { data }: CancelCentreApproval,
  centre: Centre,
): CentreDecision {
  return inCentre(centre, data, (applied) => {
    const isCancelled = applied.dossier.cancelledApprovals.some(
      ({ commitmentId }) => commitmentId === data.commitmentId,
    );
    if (isCancelled) return accept();
    return whileAt(applied, { at: ['approving'], clause: 'MH-2.4' }, ({ approval }) =>
      approval.commitmentId === data.commitmentId
        ? accept({ type: 'CentreApprovalCancelled', data: { ...data, fundId: approval.fundId } })
        : centreRejections.otherCommitment(approval.commitmentId, data.commitmentId),
    );
  });
}

function approve(
  { dossier, approval }: CentreAt<'approving'>,
  { award }: ResearchCentreEdition,
  context: CommandContext,
): CentreDecision {
  const { centreId, fundId, commitmentId, award: amount, basis } = approval;
  const approvedOn = dateAt(context.occurredAt);
  const isBuiltUp = award.isBuiltUp(dossier.application.content.level).verdict === 'passed';
  const evaluationDueOn = award.constructionPeriod(approvedOn).lastDay;
  return accept({
    type: 'CentreApproved',
    data: {
      centreId,
      fundId,
      commitmentId,
      award: amount,
      approvedOn,
      ...(isBuiltUp && { evaluationDueOn }),
      basis,
    },
  });
}
