import { disbursementKeyOf, listFindings, matchList } from '@grants/domain';
import type { LineMatch, ListFinding, ReceivedBatch } from '@grants/domain';
import type { UnlistedItem } from '@grants/read-store';
import { unreadableFinding, withdrawnFinding } from './found-discrepancies.ts';
import type { LedgerSide } from './ledger-side.ts';
import type { ReconciliationOrder, Resolution } from './reconciliation.ts';

/** A list beside the ledger, before any decider was asked. */
export interface Comparison {
  /** Whether the list adds up, so that its lines are believed. */
  readonly isWhole: boolean;
  readonly matches: readonly LineMatch[];
  readonly findings: readonly ListFinding[];
}

/** Compares a list with the ledger. Of a list that does not add up, no line is believed. */
export function compareList(order: ReconciliationOrder, ledger: LedgerSide): Comparison {
  const { dueBy, lines, list, unreadable } = order;
  const unread = unreadable.map(unreadableFinding);
  if (list.sumLine !== undefined && list.sumLine !== list.total) {
    const wrong = listFindings.wrongSum(list.sumLine, list.total, list.lineCount);
    return { isWhole: false, matches: [], findings: [wrong, ...unread] };
  }
  const { findings, matches } = matchList({
    lines,
    disbursements: ledger.disbursements,
    ...(list.period && { period: list.period }),
    ...(dueBy !== undefined && { dueBy }),
  });
  const lackedBefore = new Set(ledger.unlisted.map(disbursementKeyOf));
  const isTold = ({ disbursement, kind }: ListFinding) =>
    kind === 'not-listed' && disbursement && lackedBefore.has(disbursementKeyOf(disbursement));
  return {
    isWhole: true,
    matches,
    findings: [
      ...unread,
      ...findings.filter((finding) => !isTold(finding)),
      ...withdrawn(order, ledger),
    ],
  };
}

/** Payments confirmed by an earlier receipt which still stand, and the list has no more. */
function withdrawn(
  { lines, list }: ReconciliationOrder,
  { batch, disbursements }: LedgerSide,
): readonly ListFinding[] {
  if (!batch) return [];
  const listed = new Set(lines.map(({ voucher }) => voucher));
  const known = new Map(disbursements.map((one) => [disbursementKeyOf(one), one]));
  return [...batch.matched.values()].flatMap((line) => {
    const disbursement = known.get(disbursementKeyOf(line));
    if (line.outcome !== 'confirmed' || listed.has(line.voucher) || !disbursement) return [];
    const stands = disbursement.payments.some(
      ({ returnVoucher, voucher }) => voucher === line.voucher && returnVoucher === undefined,
    );
    return stands ? [withdrawnFinding(line, disbursement, list)] : [];
  });
}

/** What was open or waived and is not found any more: the list was corrected, or the ledger was. */
export function resolutionsIn(
  { discrepancies, receipt }: ReceivedBatch,
  found: ReadonlySet<string>,
): readonly Resolution[] {
  return [...discrepancies].flatMap(([discrepancyId, record]) => {
    if (record.standing === 'resolved' || found.has(discrepancyId)) return [];
    const cause = record.receipt < receipt.receipt ? 'list-corrected' : 'ledger-agrees';
    return [{ discrepancyId, cause }];
  });
}

/** What other lists lacked and is not waited for any more, by list; `paidHere` by its keys. */
export function resolvedElsewhere(
  { disbursements, unlisted }: LedgerSide,
  paidHere: ReadonlySet<string>,
): ReadonlyMap<string, readonly Resolution[]> {
  const waiting = new Set(
    disbursements
      .filter(({ status }) => status === 'authorised')
      .map(disbursementKeyOf)
      .filter((key) => !paidHere.has(key)),
  );
  const gone = unlisted.filter((item) => !waiting.has(disbursementKeyOf(item)));
  const byBatch = Map.groupBy(gone, ({ batchId }) => batchId);
  const resolutionOf = (item: UnlistedItem): Resolution => ({
    discrepancyId: item.discrepancyId,
    cause: paidHere.has(disbursementKeyOf(item)) ? 'paid-in-another-list' : 'ledger-agrees',
  });
  return new Map([...byBatch].map(([batchId, items]) => [batchId, items.map(resolutionOf)]));
}
