import { TRANCHE_CLAUSES } from '@grants/domain';
import type { FundingShare, PayableDisbursement, PaymentOnRecord } from '@grants/domain';
import { yuanOf } from '@grants/kernel';
import type { ClauseId } from '@grants/kernel';
import type { DisbursementStep } from '@grants/projections';
import type { PayableRow } from '@grants/read-store';

const STATUSES = {
  requested: 'requested',
  begun: 'requested',
  authorised: 'authorised',
  paid: 'paid',
  returned: 'authorised',
  cancelled: 'cancelled',
} as const satisfies Record<PayableRow['status'], PayableDisbursement['status']>;

/** A disbursement of the register as a payment list is compared with it. */
export function payableOf(row: PayableRow): PayableDisbursement {
  const [first] = JSON.parse(row.draws) as FundingShare[];
  const steps = JSON.parse(row.steps) as DisbursementStep[];
  const { authorisedOn, holdCount, projectId, subjectKind } = row;
  return {
    disbursementId: row.disbursementId,
    ...(subjectKind === 'centre' ? { centreId: projectId } : { projectId }),
    fundId: first?.fundId ?? '',
    amount: yuanOf(row.amountFen),
    clause: clauseOf(row),
    status: STATUSES[row.status],
    ...(authorisedOn !== null && { authorisedOn }),
    onHold: holdCount !== null && holdCount > 0,
    ...payeeIn(row),
    payments: paymentsIn(steps),
    paymentsMade: steps.filter(({ act }) => act === 'paid').length,
  };
}

/** Of a tranche by its name; of a centre, all of whose award is paid at once, by its level. */
function clauseOf({ centreLevel, tranche }: PayableRow): ClauseId {
  if (tranche === 'first' || tranche === 'final') return TRANCHE_CLAUSES[tranche];
  return centreLevel === 'district' ? 'MH-2.2.3' : 'MH-2.2.1';
}

function payeeIn({ payeeAccountNumber, payeeHolder, payeeName }: PayableRow) {
  return {
    payeeName: payeeName ?? '',
    ...(payeeAccountNumber !== null && {
      payeeAccount: { holder: payeeHolder ?? '', accountNumber: payeeAccountNumber },
    }),
  };
}

/** The payments of a disbursement, without those that were taken back as never made. */
function paymentsIn(steps: readonly DisbursementStep[]): readonly PaymentOnRecord[] {
  const payments = new Map<string, PaymentOnRecord>();
  let ordinal = 0;
  for (const { act, corrects = '', on, voucher = '' } of steps) {
    if (act === 'paid') {
      payments.set(voucher, { voucher, paidOn: on, ordinal });
      ordinal += 1;
    }
    const corrected = payments.get(corrects);
    if (act === 'returned' && corrected) {
      payments.set(corrects, { ...corrected, returnVoucher: voucher });
    }
    if (act === 'payment-reversed') payments.delete(corrects);
  }
  return [...payments.values()];
}
