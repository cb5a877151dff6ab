import { fenOf } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import type { RecoveryAct, RecoveryStanding, RecoveryStep } from './view.ts';

/** Which way each act moves the sums of a recovery. */
const EFFECTS: Readonly<Record<RecoveryAct, (fen: bigint) => Partial<Sums>>> = {
  ordered: (orderedFen) => ({ orderedFen }),
  received: (receivedFen) => ({ receivedFen }),
  'receipt-reversed': (fen) => ({ receivedFen: -fen }),
  'written-off': (writtenOffFen) => ({ writtenOffFen }),
  'write-off-requested': () => ({}),
  'write-off-refused': () => ({}),
};

type Sums = Pick<RecoveryStanding, 'orderedFen' | 'receivedFen' | 'writtenOffFen'>;

/**
 * Where a recovery stands after some of its steps, in global order: all of them, or those that had
 * happened by a day and were known at a moment. Undefined before it was ordered.
 */
export function recoveryAfter(steps: readonly RecoveryStep[]): RecoveryStanding | undefined {
  if (steps[0]?.act !== 'ordered') return undefined;
  const sums = steps.reduce(movedBy, { orderedFen: 0n, receivedFen: 0n, writtenOffFen: 0n });
  const outstandingFen = sums.orderedFen - sums.receivedFen - sums.writtenOffFen;
  const receipts = standingReceipts(steps);
  return {
    status: statusAfter(steps, outstandingFen),
    ...sums,
    outstandingFen,
    lastReceivedOn: latest(receipts),
    settledOn:
      outstandingFen > 0n
        ? null
        : latest([...receipts, ...steps.filter(({ act }) => act === 'written-off')]),
  };
}

function movedBy(sums: Sums, { act, draws }: RecoveryStep): Sums {
  const fen = draws.reduce((sum, { amount }) => sum + fenOf(amount), 0n);
  const { orderedFen = 0n, receivedFen = 0n, writtenOffFen = 0n } = EFFECTS[act](fen);
  return {
    orderedFen: sums.orderedFen + orderedFen,
    receivedFen: sums.receivedFen + receivedFen,
    writtenOffFen: sums.writtenOffFen + writtenOffFen,
  };
}

function statusAfter(
  steps: readonly RecoveryStep[],
  outstandingFen: bigint,
): RecoveryStanding['status'] {
  if (outstandingFen <= 0n) return 'settled';
  const last = steps.findLast(({ act }) => act.startsWith('write-off') || act === 'written-off');
  return last?.act === 'write-off-requested' ? 'write-off-requested' : 'outstanding';
}

/** The receipts that no later step takes back. */
function standingReceipts(steps: readonly RecoveryStep[]): readonly RecoveryStep[] {
  const reversed = new Set(
    steps.filter(({ act }) => act === 'receipt-reversed').map(({ corrects }) => corrects),
  );
  return steps.filter(({ act, entryId }) => act === 'received' && !reversed.has(entryId));
}

function latest(steps: readonly RecoveryStep[]): CalendarDate | null {
  return (
    steps
      .map(({ on }) => on)
      .toSorted()
      .at(-1) ?? null
  );
}
