import { treasuryBatchDecider, treasuryBatchStream } from '@grants/domain';
import type { PayableDisbursement, ReceivedBatch } from '@grants/domain';
import type { EventStore } from '@grants/event-store';
import type { ReadStore, UnlistedItem } from '@grants/read-store';
import { foldUpTo } from '../queries/fold-events.ts';
import { payableOf } from './payable-disbursements.ts';

/** What the ledger has to say to a list. */
export interface LedgerSide {
  readonly disbursements: readonly PayableDisbursement[];
  /** What other lists lacked, and still lack. */
  readonly unlisted: readonly UnlistedItem[];
  /** The list's own stream; absent while nothing of its number came in. */
  readonly batch?: ReceivedBatch;
}

/** The stores a list is compared with. */
export interface LedgerStores {
  readonly eventStore: EventStore;
  readonly readStore: ReadStore;
}

/** Reads what the ledger has to say to the list of a number, as its views stand. */
export async function ledgerSideOf(
  { eventStore, readStore }: LedgerStores,
  batchId: string,
): Promise<LedgerSide> {
  const stream = treasuryBatchStream(batchId);
  const [payables, unlisted, folded] = await Promise.all([
    readStore.treasury.payables(),
    readStore.treasury.unlisted(),
    foldUpTo(eventStore, { stream, decider: treasuryBatchDecider }),
  ]);
  return {
    disbursements: payables.map(payableOf),
    unlisted: unlisted.filter((item) => item.batchId !== batchId),
    ...(folded && folded.state.status !== 'unknown' && { batch: folded.state }),
  };
}
