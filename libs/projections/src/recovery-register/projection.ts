import { recoveryKeyOf } from '@grants/domain';
import { drawsOf } from '../award-ledger/draws.ts';
import { effectiveOn } from '../fund-commitment-ledger/posting.ts';
import type { DocumentView, LedgerEvent, Projection } from '../projection.ts';
import { recoveryAfter } from './standing.ts';
import { recoveryTable } from './view.ts';
import type { RecoveryAct, RecoveryRow, RecoveryStep } from './view.ts';

/** What each event does to its recovery. */
const ACTS = {
  RecoveryOrdered: 'ordered',
  RecoveryReceived: 'received',
  RecoveryReceiptReversed: 'receipt-reversed',
  RecoveryWriteOffRequested: 'write-off-requested',
  RecoveryWriteOffRefused: 'write-off-refused',
  RecoveryWrittenOff: 'written-off',
} as const satisfies Partial<Record<LedgerEvent['type'], RecoveryAct>>;

type RecoveryEventType = keyof typeof ACTS;
type RecoveryEvent = LedgerEvent<RecoveryEventType>;

const recoveries: DocumentView<RecoveryRow> = {
  kind: 'documents',
  table: recoveryTable,
  handles: Object.keys(ACTS) as RecoveryEventType[],
  keysOf: (event) => (isOfRecovery(event) ? [recoveryKeyOf(event.data)] : []),
  evolve(row, event) {
    if (!isOfRecovery(event)) return row;
    if (row === undefined) {
      return event.type === 'RecoveryOrdered' ? orderedBy(event) : undefined;
    }
    const steps = [...(JSON.parse(row.steps) as RecoveryStep[]), stepOf(event)];
    return {
      ...row,
      ...recoveryAfter(steps),
      steps: JSON.stringify(steps),
      position: event.position,
    };
  },
};

/** Every recovery: ordered, received, written off and outstanding, with the documents behind it. */
export const recoveryRegister: Projection = {
  name: 'recovery-register',
  version: 2,
  views: [recoveries],
};

function isOfRecovery(event: LedgerEvent): event is RecoveryEvent {
  return event.type in ACTS;
}

function orderedBy(event: LedgerEvent<'RecoveryOrdered'>): RecoveryRow | undefined {
  const { data, position } = event;
  const steps = [stepOf(event)];
  const standing = recoveryAfter(steps);
  return (
    standing && {
      key: recoveryKeyOf(data),
      recoveryId: data.recoveryId,
      projectId: data.projectId,
      ...standing,
      orderedOn: event.occurredOn,
      dueOn: data.dueOn,
      documentNumber: data.document.number,
      steps: JSON.stringify(steps),
      firstPosition: position,
      position,
    }
  );
}

function stepOf(event: RecoveryEvent): RecoveryStep {
  const { data, position, recordedAt } = event;
  return {
    act: ACTS[event.type],
    position,
    recordedAt,
    on: effectiveOn(event),
    by: actorOf(event),
    draws: 'fundId' in data ? drawsOf(data) : [],
    ...evidenceOf(data),
    ...entryIdOf(data),
    ...('corrects' in data && { corrects: data.corrects }),
    ...('reason' in data && { reason: data.reason }),
  };
}

function actorOf({ data, metadata }: RecoveryEvent): string {
  if ('approvedBy' in data) return data.approvedBy;
  if ('requestedBy' in data) return data.requestedBy;
  return 'reversedBy' in data ? data.reversedBy : metadata.actor.id;
}

function evidenceOf(data: RecoveryEvent['data']) {
  if ('voucher' in data) return { evidence: data.voucher };
  return 'document' in data ? { evidence: data.document.number } : {};
}

function entryIdOf(data: RecoveryEvent['data']) {
  if ('receiptId' in data) return { entryId: data.receiptId };
  if ('writeOffId' in data) return { entryId: data.writeOffId };
  return 'reversalId' in data ? { entryId: data.reversalId } : {};
}
