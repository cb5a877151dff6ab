import type { CalendarDate, Instant } from '@grants/kernel';
import type { Draw } from '../award-ledger/draws.ts';
import type { TableSpec } from '../projection.ts';

/** Where a recovery stands: something is still due, a write-off waits for its checker, or nothing is due. */
export type RecoveryStatus = 'outstanding' | 'write-off-requested' | 'settled';

/** What can happen to a recovery. */
export type RecoveryAct =
  | 'ordered'
  | 'received'
  | 'receipt-reversed'
  | 'write-off-requested'
  | 'write-off-refused'
  | 'written-off';

/** One act on a recovery, as its event told it. */
export interface RecoveryStep {
  readonly act: RecoveryAct;
  readonly position: string;
  readonly recordedAt: Instant;
  /** The day it counts from: of receipt where the event names one, else `occurredOn`. */
  readonly on: CalendarDate;
  /** Who did it. */
  readonly by: string;
  /** Whose money it is; empty where nothing moves. */
  readonly draws: readonly Draw[];
  /** Number of the voucher or official document behind it. */
  readonly evidence?: string;
  /** Id of the receipt, write-off or reversal. */
  readonly entryId?: string;
  /** Id of the receipt that is taken back. */
  readonly corrects?: string;
  readonly reason?: string;
}

/** What the steps of a recovery make of it. */
export interface RecoveryStanding {
  readonly status: RecoveryStatus;
  readonly orderedFen: bigint;
  readonly receivedFen: bigint;
  readonly writtenOffFen: bigint;
  /** Ordered, and neither received nor written off. */
  readonly outstandingFen: bigint;
  readonly lastReceivedOn: CalendarDate | null;
  /** The day from which nothing was outstanding any more. */
  readonly settledOn: CalendarDate | null;
}

/** Money asked back of a project, as it stands now. */
export interface RecoveryRow extends RecoveryStanding {
  /** The project with the id of the recovery, as `recoveryKeyOf` writes them. */
  readonly key: string;
  /** Unique within the project. */
  readonly recoveryId: string;
  readonly projectId: string;
  readonly orderedOn: CalendarDate;
  readonly dueOn: CalendarDate;
  /** Number of the document that orders it. */
  readonly documentNumber: string;
  /** Everything that was done, in global order: a JSON array of `RecoveryStep`. */
  readonly steps: string;
  readonly firstPosition: string;
  readonly position: string;
}

export const recoveryTable: TableSpec<RecoveryRow> = {
  name: 'recovery',
  columns: {
    key: 'text',
    recoveryId: 'text',
    projectId: 'text',
    status: 'text',
    orderedFen: 'fen',
    receivedFen: 'fen',
    writtenOffFen: 'fen',
    outstandingFen: 'fen',
    orderedOn: 'text',
    dueOn: 'text',
    documentNumber: 'text',
    lastReceivedOn: 'text?',
    settledOn: 'text?',
    steps: 'text',
    firstPosition: 'text',
    position: 'text',
  },
  primaryKey: ['key'],
  indexes: [['firstPosition'], ['projectId']],
};
