import { accept, fenOf, yuanOf } from '@grants/kernel';
import { differencesIn } from '../../differences.ts';
import { drawnFrom } from '../../draws.ts';
import { outstandingOf } from '../../fund/recovery.ts';
import type {
  ApproveRecoveryWriteOff,
  RefuseRecoveryWriteOff,
  RequestRecoveryWriteOff,
} from '../commands.ts';
import type { RecoveryRecord, WriteOffRecord } from '../dossier.ts';
import type { ProjectEvent } from '../events.ts';
import { projectRejections } from '../rejections.ts';
import type { OpenedProject, Project } from '../state.ts';
import { inRecovery } from './recovery.ts';
import { drawing } from './scope.ts';
import type { ProjectDecision } from './scope.ts';

/** The maker's act: what is outstanding of a recovery, or a part of it, is said to be lost. */
export function requestRecoveryWriteOff(
  { data, context }: RequestRecoveryWriteOff,
  state: Project,
): ProjectDecision {
  return inRecovery(state, data, (recovery) => {
    const { recoveryId, writeOffId, reason } = data;
    const earlier = recovery.writeOffRequests.get(writeOffId);
    if (earlier) return requestAgain(data, earlier);
    const open = [...recovery.writeOffRequests].find(([, { outcome }]) => outcome === 'requested');
    if (open) return projectRejections.writeOffOpen(...open);
    const amount = data.amount ?? yuanOf(outstandingOf(recovery));
    if (fenOf(amount) <= 0n) return projectRejections.amountNotPositive(amount);
    if (fenOf(amount) > outstandingOf(recovery)) {
      return projectRejections.writeOffBeyondRecovery(recoveryId, amount, recovery);
    }
    const { projectId } = data;
    const requestedBy = context.actor.id;
    return accept<ProjectEvent>({
      type: 'RecoveryWriteOffRequested',
      data: { projectId, recoveryId, writeOffId, amount, reason, requestedBy },
    });
  });
}

function requestAgain(
  { amount, reason, writeOffId }: RequestRecoveryWriteOff['data'],
  earlier: WriteOffRecord,
): ProjectDecision {
  const differences = differencesIn({
    amount: [earlier.amount, amount ?? earlier.amount],
    reason: [earlier.reason, reason],
  });
  return differences ? projectRejections.idReused('write-off', writeOffId, differences) : accept();
}

/** The checker's act, by another person than the maker's: nothing of it is owed any more. */
export function approveRecoveryWriteOff(
  { data, context }: ApproveRecoveryWriteOff,
  state: Project,
): ProjectDecision {
  return inWriteOff(state, data, ({ project, recovery, request }) => {
    const { document, recoveryId, writeOffId } = data;
    const { amount, outcome, requestedBy } = request;
    if (outcome === 'approved') return accept();
    if (outcome === 'refused') return projectRejections.writeOffDecided(writeOffId, outcome);
    const approvedBy = context.actor.id;
    if (approvedBy === requestedBy) {
      return projectRejections.approverIsRequester(writeOffId, approvedBy);
    }
    if (fenOf(amount) > outstandingOf(recovery)) {
      return projectRejections.writeOffBeyondRecovery(recoveryId, amount, recovery);
    }
    const draws = drawnFrom(recovery.owed, fenOf(amount));
    return accept<ProjectEvent>({
      type: 'RecoveryWrittenOff',
      data: {
        ...drawing(project, draws),
        recoveryId,
        writeOffId,
        amount,
        requestedBy,
        approvedBy,
        document,
      },
    });
  });
}

/** The checker says no: it is owed still. */
export function refuseRecoveryWriteOff(
  { data }: RefuseRecoveryWriteOff,
  state: Project,
): ProjectDecision {
  return inWriteOff(state, data, ({ request: { outcome } }) => {
    if (outcome === 'refused') return accept();
    return outcome === 'approved'
      ? projectRejections.writeOffDecided(data.writeOffId, outcome)
      : accept<ProjectEvent>({ type: 'RecoveryWriteOffRefused', data });
  });
}

interface Requested {
  readonly project: OpenedProject;
  readonly recovery: RecoveryRecord;
  readonly request: WriteOffRecord;
}

function inWriteOff(
  state: Project,
  data: { readonly projectId: string; readonly recoveryId: string; readonly writeOffId: string },
  decide: (requested: Requested) => ProjectDecision,
): ProjectDecision {
  return inRecovery(state, data, (recovery, project) => {
    const request = recovery.writeOffRequests.get(data.writeOffId);
    return request
      ? decide({ project, recovery, request })
      : projectRejections.unknownId('write-off', data.writeOffId);
  });
}
