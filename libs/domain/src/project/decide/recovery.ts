import { accept, fenOf, yuanOf } from '@grants/kernel';
import { differencesIn } from '../../differences.ts';
import type { OrderRecovery, ReceiveRecovery } from '../commands.ts';
import type { ProjectDossier, RecoveryRecord } from '../dossier.ts';
import type { ProjectEvent } from '../events.ts';
import { projectRejections } from '../rejections.ts';
import type { Project, ProjectAt } from '../state.ts';
import { paidFen } from './balance.ts';
import { latestOf } from './opinions.ts';
import { during, fails, funded, inProject } from './scope.ts';
import type { ProjectDecision } from './scope.ts';

const RECOVERABLE = {
  step: 'A recovery',
  statuses: ['terminated', 'revoked', 'accepted', 'completed'],
} as const;

export function orderRecovery({ data }: OrderRecovery, state: Project): ProjectDecision {
  return inProject(state, data, (project, edition) => {
    const { amount, document, dueOn, recoveryId } = data;
    const earlier = project.dossier.recoveries.get(recoveryId);
    if (earlier) return orderAgain(data, earlier);
    return during(project, RECOVERABLE, (over) => {
      if (fenOf(amount) <= 0n) return projectRejections.amountNotPositive(amount);
      const limit = edition.disbursement.isRecoverable({ ...recoveryFacts(over), amount });
      if (fails(limit)) return projectRejections.recoveryBeyondLimit(limit);
      return accept<ProjectEvent>({
        type: 'RecoveryOrdered',
        data: { ...funded(project), recoveryId, amount, dueOn, document, basis: [limit] },
      });
    });
  });
}

/** Of an accepted project only what the audit does not support comes back. */
function recoveryFacts({ dossier, status }: ProjectAt<(typeof RECOVERABLE.statuses)[number]>) {
  const paid = yuanOf(paidFen(dossier));
  const orderedBefore = yuanOf(orderedFen(dossier));
  return status === 'terminated' || status === 'revoked'
    ? ({ ground: 'ended', paid, orderedBefore } as const)
    : ({
        ground: 'not-supported',
        paid,
        orderedBefore,
        supported: latestOf(dossier.audits)?.supportedAmount ?? yuanOf(0n),
      } as const);
}

function orderedFen({ balances }: ProjectDossier): bigint {
  return balances.recoverable + balances.recovered;
}

function orderAgain(data: OrderRecovery['data'], earlier: RecoveryRecord): ProjectDecision {
  const differences = differencesIn({
    amount: [yuanOf(earlier.ordered), data.amount],
    dueOn: [earlier.dueOn, data.dueOn],
    documentNumber: [earlier.documentNumber, data.document.number],
  });
  return differences
    ? projectRejections.idReused('recovery', data.recoveryId, differences)
    : accept();
}

export function receiveRecovery({ data }: ReceiveRecovery, state: Project): ProjectDecision {
  const { amount, receiptId, receivedOn, recoveryId, voucher } = data;
  return inProject(state, data, (project) => {
    const recovery = project.dossier.recoveries.get(recoveryId);
    if (recovery === undefined) return projectRejections.unknownId('recovery', recoveryId);
    const earlier = recovery.receipts.get(receiptId);
    if (earlier) {
      const differences = differencesIn({
        amount: [earlier.amount, amount],
        voucher: [earlier.voucher, voucher],
        receivedOn: [earlier.receivedOn, receivedOn],
      });
      return differences ? projectRejections.idReused('receipt', receiptId, differences) : accept();
    }
    const outstanding = recovery.ordered - recovery.received;
    if (fenOf(amount) <= 0n) return projectRejections.amountNotPositive(amount);
    if (fenOf(amount) > outstanding) {
      return projectRejections.receiptBeyondRecovery(recoveryId, fenOf(amount), outstanding);
    }
    return accept<ProjectEvent>({
      type: 'RecoveryReceived',
      data: { ...funded(project), recoveryId, receiptId, amount, voucher, receivedOn },
    });
  });
}
