import type { PaymentRecord } from '@grants/domain';
import { explainedBasis } from '@grants/policy';
import type { Basis, ExplainedFinding } from '@grants/policy';
import type { DisbursementItem, ReadStore } from '@grants/read-store';

/** A part of an award that was asked for: where it stands, and on which conditions it was granted. */
export interface AskedPayment extends Pick<
  DisbursementItem,
  | 'disbursementId'
  | 'tranche'
  | 'status'
  | 'amount'
  | 'requestedOn'
  | 'authorisedOn'
  | 'paidOn'
  | 'voucher'
  | 'returnedOn'
  | 'cancelledOn'
> {
  readonly conditions: readonly ExplainedFinding[];
}

/** More than any award was ever paid in. */
const PAYMENTS_MAX = 500;

/** The payments of a project or a centre, in the order they were asked for. */
export async function paymentsOf(
  { disbursements }: ReadStore,
  id: string,
  records: ReadonlyMap<string, Pick<PaymentRecord, 'disbursementId'> & { readonly basis: Basis }>,
): Promise<readonly AskedPayment[]> {
  const { items } = await disbursements.list({ projectId: id, limit: PAYMENTS_MAX });
  return items.map((item) => ({
    disbursementId: item.disbursementId,
    tranche: item.tranche,
    status: item.status,
    amount: item.amount,
    requestedOn: item.requestedOn,
    authorisedOn: item.authorisedOn,
    paidOn: item.paidOn,
    voucher: item.voucher,
    returnedOn: item.returnedOn,
    cancelledOn: item.cancelledOn,
    conditions: explainedBasis(records.get(item.disbursementId)?.basis ?? []),
  }));
}
