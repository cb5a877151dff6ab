import { withEntry } from '../with-entry.ts';
import type {
  DiscrepanciesOpened,
  DiscrepanciesResolved,
  Discrepancy,
  MatchedLine,
  TreasuryBatchEvent,
  TreasuryListReceived,
} from './events.ts';

/** A discrepancy of the batch as it stands, and who opened it last. */
export interface DiscrepancyRecord {
  readonly discrepancy: Discrepancy;
  readonly standing: 'open' | 'waived' | 'resolved';
  readonly openedBy: string;
  /** The receipt it was last opened on. */
  readonly receipt: number;
}

/** A payment list with its receipts and what came of them. */
export interface ReceivedBatch {
  /** `reconciled` once every line of the last receipt has its fate, until another is found. */
  readonly status: 'received' | 'reconciled';
  /** The last receipt: the list as it stands. */
  readonly receipt: TreasuryListReceived['data'];
  /** Everybody who brought in a list of this number. */
  readonly receivers: readonly string[];
  /** The lines that agree with the ledger, by voucher; those of earlier receipts too. */
  readonly matched: ReadonlyMap<string, MatchedLine & { readonly receipt: number }>;
  readonly discrepancies: ReadonlyMap<string, DiscrepancyRecord>;
}

export type TreasuryBatch = { readonly status: 'unknown' } | ReceivedBatch;

export const initialTreasuryBatch: TreasuryBatch = { status: 'unknown' };

/** The batch after an event. What happens to a batch without a receipt leaves it so. */
export function evolve(state: TreasuryBatch, event: TreasuryBatchEvent): TreasuryBatch {
  if (event.type === 'TreasuryListReceived') return received(state, event.data);
  if (state.status === 'unknown') return state;
  switch (event.type) {
    case 'TreasuryLinesMatched': {
      const { receipt, lines } = event.data;
      const added = lines.map((line) => [line.voucher, { ...line, receipt }] as const);
      return { ...state, status: 'received', matched: new Map([...state.matched, ...added]) };
    }
    case 'DiscrepanciesOpened':
      return { ...state, status: 'received', discrepancies: opened(state, event.data) };
    case 'DiscrepanciesResolved':
      return { ...state, discrepancies: resolved(state, event.data) };
    case 'DiscrepancyWaived': {
      const { discrepancyId } = event.data;
      const record = state.discrepancies.get(discrepancyId);
      if (!record) return state;
      const waived = { ...record, standing: 'waived' } as const;
      return { ...state, discrepancies: withEntry(state.discrepancies, discrepancyId, waived) };
    }
    case 'TreasuryListReconciled':
      return { ...state, status: 'reconciled' };
  }
}

function received(state: TreasuryBatch, receipt: TreasuryListReceived['data']): ReceivedBatch {
  const before =
    state.status === 'unknown'
      ? { receivers: [], matched: new Map(), discrepancies: new Map() }
      : state;
  const others = before.receivers.filter((receiver) => receiver !== receipt.receivedBy);
  const receivers = [...others, receipt.receivedBy];
  const { matched, discrepancies } = before;
  return { status: 'received', receipt, receivers, matched, discrepancies };
}

type Discrepancies = ReceivedBatch['discrepancies'];

function opened(
  { discrepancies }: ReceivedBatch,
  { openedBy, receipt, discrepancies: found }: DiscrepanciesOpened['data'],
): Discrepancies {
  const records = found.map((discrepancy) => {
    const record: DiscrepancyRecord = { discrepancy, standing: 'open', openedBy, receipt };
    return [discrepancy.discrepancyId, record] as const;
  });
  return new Map([...discrepancies, ...records]);
}

function resolved(
  { discrepancies }: ReceivedBatch,
  data: DiscrepanciesResolved['data'],
): Discrepancies {
  const after = new Map(discrepancies);
  for (const { discrepancyId } of data.resolved) {
    const record = after.get(discrepancyId);
    if (record) after.set(discrepancyId, { ...record, standing: 'resolved' });
  }
  return after;
}
