import type { Discrepancy, DiscrepancyKind, MatchedLine, ReceivedBatch } from '@grants/domain';
import { canonicalJson, fenOf, yuanOf } from '@grants/kernel';
import type { ClauseId, Yuan } from '@grants/kernel';
import type { ReconciliationOrder } from './reconciliation.ts';

/** What came of a list. */
export interface ReconciliationReport {
  readonly batchId: string;
  /** Id of this run; the correlation id of everything it wrote. */
  readonly runId: string;
  /** Which receipt of the list it was, from 1. */
  readonly receipt: number;
  /** Lines of payments and returns, readable or not, and what they add up to. */
  readonly lines: number;
  readonly total: Yuan;
  /** Payments confirmed on the word of this list, in this run or an earlier one. */
  readonly confirmed: number;
  readonly confirmedTotal: Yuan;
  /** Payments and returns that were on record before the list came. */
  readonly recorded: number;
  readonly returned: number;
  /** What was found, in the order of the file; what is waived stays found. */
  readonly discrepancies: readonly FoundDiscrepancy[];
  /** How many of them this run opened, and how many it resolved that were open or waived. */
  readonly opened: number;
  readonly resolved: number;
  /** Events this run wrote; none when it found everything as it was. */
  readonly written: number;
}

/** A discrepancy as a report tells it. */
export interface FoundDiscrepancy {
  readonly discrepancyId: string;
  readonly kind: DiscrepancyKind;
  readonly blocking: boolean;
  /** Which clause is not kept; absent where it is a rule of the ledger. */
  readonly clause?: ClauseId;
  readonly standing: 'open' | 'waived';
  /** Line of the file; absent when it is about the list, or what the list lacks. */
  readonly line?: number;
  readonly voucher?: string;
  readonly disbursementId?: string;
  /** The project or centre that is paid. */
  readonly projectId?: string;
  readonly centreId?: string;
  readonly detail: string;
}

interface Outcome {
  readonly runId: string;
  /** The list's stream after its receipt, before anything was found. */
  readonly batch: ReceivedBatch;
  readonly matched: readonly MatchedLine[];
  readonly found: readonly Discrepancy[];
  readonly resolved: number;
  readonly written: number;
}

/** The report on a list that was reconciled. */
export function reportOf(
  { batchId, list }: ReconciliationOrder,
  { batch, found, matched, resolved, runId, written }: Outcome,
): ReconciliationReport {
  const confirmed = matched.filter(({ outcome }) => outcome === 'confirmed');
  const countOf = (outcome: MatchedLine['outcome']) =>
    matched.filter((line) => line.outcome === outcome).length;
  return {
    batchId,
    runId,
    receipt: batch.receipt.receipt,
    lines: list.lineCount,
    total: list.total,
    confirmed: confirmed.length,
    confirmedTotal: yuanOf(confirmed.reduce((sum, { amount }) => sum + fenOf(amount), 0n)),
    recorded: countOf('recorded'),
    returned: countOf('returned'),
    discrepancies: found.map((one) => foundIn(batch, one)),
    opened: found.filter((one) => !stands(batch, one)).length,
    resolved,
    written,
  };
}

function foundIn(batch: ReceivedBatch, discrepancy: Discrepancy): FoundDiscrepancy {
  const { blocking, centreId, detail, discrepancyId, disbursementId, kind, line } = discrepancy;
  const { clause, projectId, voucher } = discrepancy;
  const isWaived = stands(batch, discrepancy) === 'waived';
  return {
    discrepancyId,
    kind,
    blocking,
    ...(clause !== undefined && { clause }),
    standing: isWaived ? 'waived' : 'open',
    ...(line !== undefined && { line }),
    ...(voucher !== undefined && { voucher }),
    ...(disbursementId !== undefined && { disbursementId }),
    ...(projectId !== undefined && { projectId }),
    ...(centreId !== undefined && { centreId }),
    detail,
  };
}

/** How a discrepancy stood before with the same figures; undefined when it is opened now. */
function stands({ discrepancies }: ReceivedBatch, { discrepancyId, facts }: Discrepancy) {
  const record = discrepancies.get(discrepancyId);
  if (!record || record.standing === 'resolved') return undefined;
  const isSame = canonicalJson(record.discrepancy.facts) === canonicalJson(facts);
  return isSame ? record.standing : undefined;
}
