import { fenOf } from '@grants/kernel';
import { drawsOf } from '../draws.ts';
import type { Part } from '../draws.ts';
import { recoveryOf, withReceipt, withReversal, withWriteOff } from '../fund/recovery.ts';
import type { FundingShare } from '../funding.ts';
import { withEntry } from '../with-entry.ts';
import type { RecoveryRecord, WriteOffRecord } from './dossier.ts';
import type { ProjectEvent, RecoveryOrdered } from './events.ts';

/** Of an order without a finding: money is ordered back of a project that ended. */
const RECOVERY_CLAUSE = 'MH-1.6.12';

type OfRecovery = Extract<ProjectEvent, { data: { recoveryId: string } }>;

/** A recovery after an event about it; undefined when it was never ordered. */
export function recoveryAfter(
  recovery: RecoveryRecord | undefined,
  event: OfRecovery,
): RecoveryRecord | undefined {
  if (event.type === 'RecoveryOrdered') return ordered(event.data);
  return recovery && goneOn(recovery, event);
}

function ordered(data: RecoveryOrdered['data']): RecoveryRecord {
  const owed = drawsOf(data).map(({ fundId, commitmentId, amount }) => ({
    fundId,
    commitmentId,
    fen: fenOf(amount),
  }));
  return {
    ...recoveryOf(fenOf(data.amount)),
    dueOn: data.dueOn,
    documentNumber: data.document.number,
    clause: data.basis[0]?.clause ?? RECOVERY_CLAUSE,
    owed,
    receiptDraws: new Map(),
    writeOffRequests: new Map(),
  };
}

function goneOn(
  recovery: RecoveryRecord,
  { type, data }: Exclude<OfRecovery, RecoveryOrdered>,
): RecoveryRecord {
  switch (type) {
    case 'RecoveryReceived': {
      const draws = drawsOf(data);
      return {
        ...withReceipt(recovery, data.receiptId, data),
        owed: owedLess(recovery.owed, draws),
        receiptDraws: withEntry(recovery.receiptDraws, data.receiptId, draws),
      };
    }
    case 'RecoveryReceiptReversed': {
      const owed = owedLess(recovery.owed, drawsOf(data), -1n);
      return { ...withReversal(recovery, data), owed };
    }
    case 'RecoveryWriteOffRequested': {
      const { amount, reason, requestedBy } = data;
      const request = { amount, reason, requestedBy, outcome: 'requested' } as const;
      return withRequest(recovery, data.writeOffId, request);
    }
    case 'RecoveryWriteOffRefused':
      return decided(recovery, data.writeOffId, 'refused');
    case 'RecoveryWrittenOff': {
      const given = decided(withWriteOff(recovery, data), data.writeOffId, 'approved');
      return { ...given, owed: owedLess(recovery.owed, drawsOf(data)) };
    }
  }
}

function owedLess(
  owed: readonly Part[],
  draws: readonly FundingShare[],
  sign = 1n,
): readonly Part[] {
  return owed.map((part) => {
    const draw = draws.find(
      ({ fundId, commitmentId }) => fundId === part.fundId && commitmentId === part.commitmentId,
    );
    return draw ? { ...part, fen: part.fen - sign * fenOf(draw.amount) } : part;
  });
}

function withRequest(
  recovery: RecoveryRecord,
  writeOffId: string,
  request: WriteOffRecord,
): RecoveryRecord {
  return {
    ...recovery,
    writeOffRequests: withEntry(recovery.writeOffRequests, writeOffId, request),
  };
}

function decided(
  recovery: RecoveryRecord,
  writeOffId: string,
  outcome: 'approved' | 'refused',
): RecoveryRecord {
  const request = recovery.writeOffRequests.get(writeOffId);
  return request ? withRequest(recovery, writeOffId, { ...request, outcome }) : recovery;
}
