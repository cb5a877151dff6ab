import { accept, dateAt } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import type { EndingGround, KeyCoreTechnologyEdition } from '@grants/policy';
import { differencesIn } from '../../differences.ts';
import { holdsOn } from '../../hold.ts';
import { paymentRefusal } from '../../payment-decisions.ts';
import type { CancelTranche, ConfirmTranchePayment } from '../commands.ts';
import type { TrancheRecord } from '../dossier.ts';
import type { ProjectEvent } from '../events.ts';
import { projectRejections } from '../rejections.ts';
import { isAt } from '../state.ts';
import type { OpenedProject, Project } from '../state.ts';
import { TRANCHE_CLAUSES } from '../tranche-clauses.ts';
import { afterwards, balanceReleased, cancellation } from './balance.ts';
import { completion } from './completion.ts';
import { drawing, fails, inProject } from './scope.ts';
import type { ProjectDecision } from './scope.ts';

export function cancelTranche({ data }: CancelTranche, state: Project): ProjectDecision {
  return inTranche(state, data, (record, project, edition) => {
    const { outcome } = record;
    switch (outcome.status) {
      case 'cancelled':
        return accept();
      case 'paid':
        return projectRejections.tranchePaid(record, outcome);
      case 'requested':
      case 'authorised':
        return accept(...cancelled({ project, record, edition }, data.reason));
    }
  });
}

/** A tranche as it stands in a project, and the edition that rules it. */
export interface TrancheInProject {
  readonly project: OpenedProject;
  readonly record: TrancheRecord;
  readonly edition: KeyCoreTechnologyEdition;
}

/**
 * A tranche that will not be paid. Of a project that ended, nothing will: its money goes back; so it
 * does in an accepted one when the audit supports no more than was paid.
 */
export function cancelled(
  { project, record, edition }: TrancheInProject,
  reason: string,
): readonly ProjectEvent[] {
  const event = cancellation(project, record, reason);
  const after = afterwards(project, event);
  if (isAt(project, 'accepted')) return [event, ...completion(after, edition)];
  const ground = endedOn(project);
  if (ground === undefined) return [event];
  return [event, ...balanceReleased(after, { edition, ground })];
}

/** On what ground a project ended before its time, when it did. */
export function endedOn(project: OpenedProject): EndingGround | undefined {
  if (isAt(project, 'terminated')) return project.termination.ground;
  return isAt(project, 'revoked') ? project.revocation.ground : undefined;
}

/** The treasury's word that it paid; an accepted project with nothing left to pay is completed. */
export function confirmTranchePayment(
  command: ConfirmTranchePayment,
  state: Project,
): ProjectDecision {
  const { data } = command;
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
        return differences ? projectRejections.tranchePaid(record, outcome) : accept();
      }
      case 'authorised':
        return confirm(command, { project, record, edition }, outcome);
    }
  });
}

function confirm(
  { data: { voucher, paidOn, ...data }, context }: ConfirmTranchePayment,
  { project, record, edition }: TrancheInProject,
  { authorisedOn }: { readonly authorisedOn: CalendarDate },
): ProjectDecision {
  const { amount, disbursementId, draws, tranche } = record;
  const holds = holdsOn([...project.dossier.holds.values()], dateAt(context.occurredAt));
  if (fails(edition.disbursement.isFreeOfHolds(holds))) return projectRejections.onHold(holds);
  const clause = TRANCHE_CLAUSES[tranche];
  const told = { amount: data.amount, voucher, paidOn, authorisedOn };
  const refusal = paymentRefusal({ ...record, clause }, told, projectRejections);
  if (refusal) return refusal;
  const paid: ProjectEvent = {
    type: 'TranchePaid',
    data: { ...drawing(project, draws), disbursementId, tranche, amount, voucher, paidOn },
  };
  if (!isAt(project, 'accepted')) return accept(paid);
  return accept(paid, ...completion(afterwards(project, paid), edition));
}

/** Decides on a tranche that was asked for. */
export function inTranche(
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
