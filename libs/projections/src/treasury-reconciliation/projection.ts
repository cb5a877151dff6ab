import { fenOf } from '@grants/kernel';
import type { DocumentView, EntryView, LedgerEvent, Projection } from '../projection.ts';
import { registerView } from '../register-view.ts';
import { foundDiscrepancyOf, placeOf, receivedFileOf } from './found.ts';
import { batchSteps, discrepancyOpenings, discrepancySteps, receipts } from './steps.ts';
import { treasuryBatchTable, treasuryDiscrepancyTable, treasuryLineTable } from './view.ts';
import type { TreasuryBatchRow, TreasuryDiscrepancyRow, TreasuryLineRow } from './view.ts';

const batches = registerView(treasuryBatchTable)({
  keyOf: ({ data }) => data.batchId,
  opens: { TreasuryListReceived: received },
  changes: {
    TreasuryLinesMatched: () => ({ status: 'received' }),
    DiscrepanciesOpened: () => ({ status: 'received' }),
    TreasuryListReconciled: ({ data, occurredOn }) => ({
      status: 'reconciled',
      matchedLines: data.matchedLines,
      matchedFen: fenOf(data.matchedTotal),
      reconciledOn: occurredOn,
      knownAt: data.knownAt,
    }),
  },
});

const lines: EntryView<TreasuryLineRow> = {
  kind: 'entries',
  table: treasuryLineTable,
  handles: ['TreasuryLinesMatched'],
  entriesOf(event) {
    if (event.type !== 'TreasuryLinesMatched') return [];
    const { batchId, receipt } = event.data;
    return event.data.lines.map(({ amount, projectId, centreId, ...line }) => ({
      ...line,
      position: event.position,
      batchId,
      receipt,
      amountFen: fenOf(amount),
      projectId: projectId ?? null,
      centreId: centreId ?? null,
    }));
  },
};

const discrepancies: DocumentView<TreasuryDiscrepancyRow> = {
  kind: 'documents',
  table: treasuryDiscrepancyTable,
  handles: ['DiscrepanciesOpened', 'DiscrepancyWaived', 'DiscrepanciesResolved'],
  keysOf(event) {
    switch (event.type) {
      case 'DiscrepanciesOpened':
        return event.data.discrepancies.map(({ discrepancyId }) => discrepancyId);
      case 'DiscrepanciesResolved':
        return event.data.resolved.map(({ discrepancyId }) => discrepancyId);
      case 'DiscrepancyWaived':
        return [event.data.discrepancyId];
      default:
        return [];
    }
  },
  evolve(row, event, key) {
    if (event.type === 'DiscrepanciesOpened') return opened(row, event, key);
    if (row === undefined) return undefined;
    switch (event.type) {
      case 'DiscrepancyWaived':
        return { ...closed(row, event), standing: 'waived', waiverReason: event.data.reason };
      case 'DiscrepanciesResolved': {
        const { cause = null } =
          event.data.resolved.find(({ discrepancyId }) => discrepancyId === key) ?? {};
        return { ...closed(row, event), standing: 'resolved', resolutionCause: cause };
      }
      default:
        return row;
    }
  },
};

/**
 * Reconciliation with the treasury: every payment list, every line that agrees, every discrepancy. A
 * discrepancy stops no payment; it says what is not confirmed, or confirmed and in doubt.
 */
export const treasuryReconciliation: Projection = {
  name: 'treasury-reconciliation',
  version: 3,
  views: [
    batches,
    lines,
    discrepancies,
    receipts,
    batchSteps,
    discrepancyOpenings,
    discrepancySteps,
  ],
};

function received(
  { data, occurredOn, position }: LedgerEvent<'TreasuryListReceived'>,
  before: TreasuryBatchRow | undefined,
) {
  return {
    batchId: data.batchId,
    status: 'received' as const,
    ...receivedFileOf(data),
    receivedOn: occurredOn,
    matchedLines: 0,
    matchedFen: 0n,
    reconciledOn: null,
    knownAt: null,
    firstPosition: before?.firstPosition ?? position,
  };
}

const STANDING_OPEN = {
  standing: 'open',
  closedOn: null,
  closedBy: null,
  waiverReason: null,
  resolutionCause: null,
} as const;

function opened(
  row: TreasuryDiscrepancyRow | undefined,
  { data, occurredOn, position }: LedgerEvent<'DiscrepanciesOpened'>,
  key: string,
): TreasuryDiscrepancyRow | undefined {
  const index = data.discrepancies.findIndex(({ discrepancyId }) => discrepancyId === key);
  const discrepancy = data.discrepancies[index];
  if (!discrepancy) return row;
  const { openings, place } = row ?? { openings: 0, place: placeOf(position, index) };
  return {
    discrepancyId: key,
    ...foundDiscrepancyOf(data, discrepancy),
    ...STANDING_OPEN,
    openings: openings + 1,
    openedOn: occurredOn,
    place,
    position,
  };
}

function closed(
  row: TreasuryDiscrepancyRow,
  { metadata, occurredOn, position }: LedgerEvent,
): TreasuryDiscrepancyRow {
  return {
    ...row,
    closedOn: occurredOn,
    closedBy: metadata.actor.id,
    waiverReason: null,
    resolutionCause: null,
    position,
  };
}
