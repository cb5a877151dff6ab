import { accept, fenOf, yuanOf } from '@grants/kernel';
import type { Decision } from '@grants/kernel';
import { isSameContent } from '../same-content.ts';
import type {
  ConcludeReconciliation,
  OpenDiscrepancies,
  ReceiveTreasuryList,
  RecordMatchedLines,
  ResolveDiscrepancies,
  TreasuryBatchCommand,
  WaiveDiscrepancy,
} from './commands.ts';
import type { Discrepancy, MatchedLine, TreasuryBatchEvent } from './events.ts';
import { treasuryBatchRejections } from './rejections.ts';
import type { TreasuryBatchRejection } from './rejections.ts';
import type { ReceivedBatch, TreasuryBatch } from './state.ts';

type TreasuryBatchDecision = Decision<TreasuryBatchEvent, TreasuryBatchRejection>;

/** What follows from a command on a payment list of the treasury. */
export function decide(command: TreasuryBatchCommand, state: TreasuryBatch): TreasuryBatchDecision {
  if (command.type === 'ReceiveTreasuryList') return receiveTreasuryList(command, state);
  if (state.status === 'unknown') return treasuryBatchRejections.notReceived(command.data.batchId);
  switch (command.type) {
    case 'RecordMatchedLines':
      return recordMatchedLines(command, state);
    case 'OpenDiscrepancies':
      return openDiscrepancies(command, state);
    case 'ResolveDiscrepancies':
      return resolveDiscrepancies(command, state);
    case 'ConcludeReconciliation':
      return concludeReconciliation(command, state);
    case 'WaiveDiscrepancy':
      return waiveDiscrepancy(command, state);
  }
}

function receiveTreasuryList(
  { data: { batchId, list }, context }: ReceiveTreasuryList,
  state: TreasuryBatch,
): TreasuryBatchDecision {
  const last = state.status === 'unknown' ? undefined : state.receipt;
  if (last?.sha256 === list.sha256 && last.mapping === list.mapping) return accept();
  return accept({
    type: 'TreasuryListReceived',
    data: { ...list, batchId, receipt: (last?.receipt ?? 0) + 1, receivedBy: context.actor.id },
  });
}

function recordMatchedLines(
  { data }: RecordMatchedLines,
  batch: ReceivedBatch,
): TreasuryBatchDecision {
  const { batchId, sha256 } = data;
  const { receipt } = batch.receipt;
  if (sha256 !== batch.receipt.sha256) return otherReceipt(data, batch);
  const lines = data.lines.filter((line) => !isMatched(batch, line));
  return lines.length === 0
    ? accept()
    : accept({ type: 'TreasuryLinesMatched', data: { batchId, receipt, lines } });
}

/** A line this receipt matched before: what it was confirmed by then is on record afterwards. */
function isMatched({ matched, receipt }: ReceivedBatch, line: MatchedLine): boolean {
  const known = matched.get(line.voucher);
  return known?.disbursementId === line.disbursementId && known.receipt === receipt.receipt;
}

function openDiscrepancies(
  { data, context }: OpenDiscrepancies,
  batch: ReceivedBatch,
): TreasuryBatchDecision {
  const { batchId, sha256 } = data;
  if (sha256 !== batch.receipt.sha256) return otherReceipt(data, batch);
  const discrepancies = data.discrepancies.filter((found) => !isKnown(batch, found));
  if (discrepancies.length === 0) return accept();
  const { receipt } = batch.receipt;
  const openedBy = context.actor.id;
  return accept({
    type: 'DiscrepanciesOpened',
    data: { batchId, receipt, openedBy, discrepancies },
  });
}

/** Open or waived with the same figures. What was resolved and is found again is open again. */
function isKnown({ discrepancies }: ReceivedBatch, found: Discrepancy): boolean {
  const record = discrepancies.get(found.discrepancyId);
  if (!record || record.standing === 'resolved') return false;
  return isSameContent(record.discrepancy.facts, found.facts);
}

function resolveDiscrepancies(
  { data }: ResolveDiscrepancies,
  { discrepancies }: ReceivedBatch,
): TreasuryBatchDecision {
  const { batchId } = data;
  const resolved = data.resolved.filter(({ discrepancyId }) => {
    const standing = discrepancies.get(discrepancyId)?.standing;
    return standing === 'open' || standing === 'waived';
  });
  return resolved.length === 0
    ? accept()
    : accept({ type: 'DiscrepanciesResolved', data: { batchId, resolved } });
}

/** Said once a receipt, and again when lines or discrepancies are others than it said. */
function concludeReconciliation(
  { data }: ConcludeReconciliation,
  batch: ReceivedBatch,
): TreasuryBatchDecision {
  const { batchId, knownAt, sha256 } = data;
  if (sha256 !== batch.receipt.sha256) return otherReceipt(data, batch);
  if (batch.status === 'reconciled') return accept();
  const { receipt } = batch.receipt;
  const lines = [...batch.matched.values()].filter((line) => line.receipt === receipt);
  const open = [...batch.discrepancies.values()].filter(({ standing }) => standing === 'open');
  const openBlocking = open.filter(({ discrepancy }) => discrepancy.blocking).length;
  return accept({
    type: 'TreasuryListReconciled',
    data: {
      batchId,
      receipt,
      matchedLines: lines.length,
      matchedTotal: yuanOf(lines.reduce((sum, { amount }) => sum + fenOf(amount), 0n)),
      openBlocking,
      openWarnings: open.length - openBlocking,
      knownAt,
    },
  });
}

function waiveDiscrepancy(
  { data, context }: WaiveDiscrepancy,
  { discrepancies, receivers }: ReceivedBatch,
): TreasuryBatchDecision {
  const { batchId, discrepancyId, reason } = data;
  const record = discrepancies.get(discrepancyId);
  if (!record) return treasuryBatchRejections.discrepancyUnknown(batchId, discrepancyId);
  if (record.standing === 'waived') return accept();
  if (record.standing === 'resolved') {
    return treasuryBatchRejections.discrepancyResolved(discrepancyId);
  }
  if (record.discrepancy.kind === 'wrong-sum') return treasuryBatchRejections.notWaivable(record);
  const waivedBy = context.actor.id;
  if (waivedBy === record.openedBy || receivers.includes(waivedBy)) {
    return treasuryBatchRejections.waiverIsImporter(discrepancyId, waivedBy);
  }
  return accept({ type: 'DiscrepancyWaived', data: { batchId, discrepancyId, reason, waivedBy } });
}

function otherReceipt(
  { batchId, sha256 }: { readonly batchId: string; readonly sha256: string },
  { receipt }: ReceivedBatch,
): TreasuryBatchDecision {
  return treasuryBatchRejections.otherReceipt(batchId, sha256, receipt.sha256);
}
