import { accept, fenOf, yuanOf } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import type { KeyCoreTechnologyEdition } from '@grants/policy';
import { differencesIn } from '../../differences.ts';
import type { CancelTranche, ConfirmTranchePayment } from '../commands.ts';
import type { TrancheRecord } from '../dossier.ts';
import type { ProjectEvent } from '../events.ts';
import { projectRejections } from '../rejections.ts';
import type { OpenedProject, Project } from '../state.ts';
import { cancellation, paidFen } from './balance.ts';
import { fails, funded, inProject } from './scope.ts';
import type { ProjectDecision } from './scope.ts';

export function cancelTranche({ data }: CancelTranche, state: Project): ProjectDecision {
  return inTranche(state, data, (record, project) => {
    const { outcome } = record;
    switch (outcome.status) {
      case 'cancelled':
        return accept();
      case 'paid':
        return projectRejections.tranchePaid(record.disbursementId, outcome);
      case 'requested':
      case 'authorised':
        return accept<ProjectEvent>(cancellation(project, record, data.reason));
    }
  });
}

/** The treasury's word that it paid; the final tranche paid completes the project. */
export function confirmTranchePayment(
  { data }: ConfirmTranchePayment,
  state: Project,
): ProjectDecision {
  return inTranche(state, data, (record, project, edition) => {
    const { disbursementId, outcome } = record;
    switch (outcome.status) {
      case 'cancelled':
        return projectRejections.trancheCancelled(disbursementId);
      case 'requested':
        return projectRejections.trancheNotAuthorised(disbursementId);
      case 'paid': {
        const differences = differencesIn({
          amount: [record.amount, data.amount],
          voucher: [outcome.voucher, data.voucher],
          paidOn: [outcome.paidOn, data.paidOn],
        });
        return differences ? projectRejections.tranchePaid(disbursementId, outcome) : accept();
      }
      case 'authorised':
        return confirm(data, record, { project, edition, authorisedOn: outcome.authorisedOn });
    }
  });
}

interface Authorisation {
  readonly project: OpenedProject;
  readonly edition: KeyCoreTechnologyEdition;
  readonly authorisedOn: CalendarDate;
}

function confirm(
  data: ConfirmTranchePayment['data'],
  { amount, disbursementId, tranche }: TrancheRecord,
  { project, edition, authorisedOn }: Authorisation,
): ProjectDecision {
  const { paidOn, voucher } = data;
  const holds = [...project.dossier.holds.values()];
  if (fails(edition.disbursement.isFreeOfHolds(holds))) return projectRejections.onHold(holds);
  if (data.amount !== amount) {
    return projectRejections.paymentDiffers(disbursementId, amount, data.amount);
  }
  if (paidOn < authorisedOn) {
    return projectRejections.paidBeforeAuthorised(disbursementId, { authorisedOn, paidOn });
  }
  const paid: ProjectEvent = {
    type: 'TranchePaid',
    data: { ...funded(project), disbursementId, tranche, amount, voucher, paidOn },
  };
  if (tranche === 'first') return accept(paid);
  const totalPaid = yuanOf(paidFen(project.dossier) + fenOf(amount));
  const { projectId } = data;
  return accept<ProjectEvent>(paid, { type: 'ProjectCompleted', data: { projectId, totalPaid } });
}

function inTranche(
  state: Project,
  data: { readonly projectId: string; readonly disbursementId: string },
  decide: (
    record: TrancheRecord,
    project: OpenedProject,
    edition: KeyCoreTechnologyEdition,
  ) => ProjectDecision,
): ProjectDecision {
  return inProject(state, data, (project, edition) => {
    const record = project.dossier.tranches.get(data.disbursementId);
    return record
      ? decide(record, project, edition)
      : projectRejections.unknownId('disbursement', data.disbursementId);
  });
}
