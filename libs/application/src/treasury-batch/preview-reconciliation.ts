import type { Discrepancy, LineMatch } from '@grants/domain';
import { compareList } from './compare-list.ts';
import { discrepanciesOf } from './found-discrepancies.ts';
import { ledgerSideOf } from './ledger-side.ts';
import type { LedgerStores } from './ledger-side.ts';
import type { ReconciliationOrder } from './reconciliation.ts';

/** What a list would come to, as far as the views tell: no decider is asked, nothing is written. */
export interface ReconciliationPreview {
  readonly agrees: readonly LineMatch[];
  readonly discrepancies: readonly Discrepancy[];
}

/** Compares a list with the ledger and leaves it at that. */
export async function previewReconciliation(
  stores: LedgerStores,
  order: ReconciliationOrder,
): Promise<ReconciliationPreview> {
  const { findings, matches } = compareList(order, await ledgerSideOf(stores, order.batchId));
  return { agrees: matches, discrepancies: discrepanciesOf(order.batchId, findings) };
}
