import { fenOf } from '@grants/kernel';
import type { EntryView, LedgerEvent } from '../projection.ts';
import { foundDiscrepancyOf, placeOf, receivedFileOf } from './found.ts';
import {
  discrepancyOpeningTable,
  discrepancyStepTable,
  treasuryBatchStepTable,
  treasuryReceiptTable,
} from './step-view.ts';
import type {
  DiscrepancyOpeningRow,
  DiscrepancyStepRow,
  TreasuryBatchStepRow,
  TreasuryReceiptRow,
} from './step-view.ts';
import type { DiscrepancyStanding } from './view.ts';

/** What every file of a list told; the row of the list keeps only the last. */
export const receipts: EntryView<TreasuryReceiptRow> = {
  kind: 'entries',
  table: treasuryReceiptTable,
  handles: ['TreasuryListReceived'],
  entriesOf(event) {
    if (event.type !== 'TreasuryListReceived') return [];
    const { position, data } = event;
    return [{ position, batchId: data.batchId, ...receivedFileOf(data) }];
  },
};

const BATCH_ACTS = {
  TreasuryListReceived: 'received',
  TreasuryLinesMatched: 'compared',
  DiscrepanciesOpened: 'compared',
  TreasuryListReconciled: 'reconciled',
} as const satisfies Partial<Record<LedgerEvent['type'], TreasuryBatchStepRow['act']>>;

type BatchEventType = keyof typeof BATCH_ACTS;

/** Everything that happened to lists. */
export const batchSteps: EntryView<TreasuryBatchStepRow> = {
  kind: 'entries',
  table: treasuryBatchStepTable,
  handles: Object.keys(BATCH_ACTS) as BatchEventType[],
  entriesOf: (event) => (isOfBatch(event) ? [batchStepOf(event)] : []),
};

/** What every opening of a discrepancy found; its row keeps only the last. */
export const discrepancyOpenings: EntryView<DiscrepancyOpeningRow> = {
  kind: 'entries',
  table: discrepancyOpeningTable,
  handles: ['DiscrepanciesOpened'],
  entriesOf(event) {
    if (event.type !== 'DiscrepanciesOpened') return [];
    const { data, position } = event;
    return firstOfEach(data.discrepancies).map((discrepancy) => ({
      position,
      discrepancyId: discrepancy.discrepancyId,
      ...foundDiscrepancyOf(data, discrepancy),
    }));
  },
};

/** Everything that happened to discrepancies. */
export const discrepancySteps: EntryView<DiscrepancyStepRow> = {
  kind: 'entries',
  table: discrepancyStepTable,
  handles: ['DiscrepanciesOpened', 'DiscrepancyWaived', 'DiscrepanciesResolved'],
  entriesOf(event) {
    switch (event.type) {
      case 'DiscrepanciesOpened':
        return firstOfEach(
          event.data.discrepancies.map(({ discrepancyId }, index) => ({
            ...stepOf(event, discrepancyId, 'open'),
            place: placeOf(event.position, index),
          })),
        );
      case 'DiscrepancyWaived': {
        const { discrepancyId, reason } = event.data;
        return [{ ...stepOf(event, discrepancyId, 'waived'), reason }];
      }
      case 'DiscrepanciesResolved':
        return firstOfEach(event.data.resolved).map(({ discrepancyId, cause }) => ({
          ...stepOf(event, discrepancyId, 'resolved'),
          cause,
        }));
      default:
        return [];
    }
  },
};

/** A discrepancy that an event names twice is what it says of it first, as in the view. */
function firstOfEach<Named extends { readonly discrepancyId: string }>(
  named: readonly Named[],
): readonly Named[] {
  const seen = new Set<string>();
  return named.filter(({ discrepancyId }) => {
    if (seen.has(discrepancyId)) return false;
    seen.add(discrepancyId);
    return true;
  });
}

function isOfBatch(event: LedgerEvent): event is LedgerEvent<BatchEventType> {
  return event.type in BATCH_ACTS;
}

function batchStepOf(event: LedgerEvent<BatchEventType>): TreasuryBatchStepRow {
  const { type, data, position, recordedAt, occurredOn } = event;
  const told = { position, recordedAt, effectiveOn: occurredOn, batchId: data.batchId };
  if (!('matchedTotal' in data)) {
    const concluded = { matchedLines: null, matchedFen: null, knownAt: null };
    return { ...told, act: BATCH_ACTS[type], status: 'received', ...concluded };
  }
  const { matchedLines, matchedTotal, knownAt } = data;
  const matchedFen = fenOf(matchedTotal);
  return { ...told, act: 'reconciled', status: 'reconciled', matchedLines, matchedFen, knownAt };
}

function stepOf(
  { position, recordedAt, occurredOn, metadata }: LedgerEvent,
  discrepancyId: string,
  standing: DiscrepancyStanding,
): DiscrepancyStepRow {
  const told = { position, recordedAt, effectiveOn: occurredOn, actorId: metadata.actor.id };
  return { ...told, discrepancyId, standing, reason: null, cause: null, place: null };
}
