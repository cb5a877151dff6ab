import { accept, fenOf } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import { differencesIn } from '../../differences.ts';
import type { Differences } from '../../differences.ts';
import type { ReturnDisbursement, ReverseDisbursementPayment } from '../commands.ts';
import type { Commitment } from '../commitment.ts';
import type { Disbursement, Payment, UndonePayment } from '../disbursement.ts';
import { fundRejections } from '../rejections.ts';
import type { Fund } from '../state.ts';
import { inDisbursement } from './scope.ts';
import type { FundDecision } from './scope.ts';

/** The bank sent a payment back. The disbursement may be paid again, with another voucher. */
export function returnDisbursement({ data }: ReturnDisbursement, state: Fund): FundDecision {
  return inDisbursement(state, data, (disbursement, commitment) => {
    const { amount, paymentVoucher, returnId, returnedOn } = data;
    const earlier = undoneBy(disbursement, 'return', returnId);
    if (earlier) {
      const differences = returnDifferences(data, disbursement, earlier);
      return differences ? fundRejections.returnIdReused(returnId, differences) : accept();
    }
    return undo({ disbursement, commitment, ...data, voucher: paymentVoucher }, ({ paidOn }) => {
      if (returnedOn < paidOn) {
        return fundRejections.returnedBeforePaid(returnedOn, { voucher: paymentVoucher, paidOn });
      }
      const { projectId } = commitment;
      return accept({ type: 'DisbursementReturned', data: { ...data, projectId, amount } });
    });
  });
}

/** A payment was never made as recorded: taken back in full, as of the day it was booked on. */
export function reverseDisbursementPayment(
  { data }: ReverseDisbursementPayment,
  state: Fund,
): FundDecision {
  return inDisbursement(state, data, (disbursement, commitment) => {
    const { corrects, reversalId } = data;
    const earlier = undoneBy(disbursement, 'reversal', reversalId);
    if (earlier) {
      const differences = differencesIn({
        corrects: [earlier.payment.voucher, corrects],
        amount: [disbursement.amount, data.amount],
      });
      return differences ? fundRejections.reversalIdReused(reversalId, differences) : accept();
    }
    return undo({ disbursement, commitment, ...data, voucher: corrects }, ({ paidOn }) => {
      const { projectId } = commitment;
      return accept({ type: 'DisbursementPaymentReversed', data: { ...data, projectId, paidOn } });
    });
  });
}

interface Undone {
  readonly disbursement: Disbursement;
  readonly commitment: Commitment;
  readonly disbursementId: string;
  readonly voucher: string;
  readonly amount: Yuan;
}

/** Decides on a payment that stands, with this voucher and amount, and is not ordered back. */
function undo(
  { disbursement, commitment, disbursementId, voucher, amount }: Undone,
  decide: (payment: Payment) => FundDecision,
): FundDecision {
  const { outcome } = disbursement;
  const { paid } = commitment.balances;
  if (outcome.status !== 'paid') {
    return fundRejections.disbursementNotPaid(disbursementId, outcome.status);
  }
  if (outcome.voucher !== voucher) {
    return fundRejections.paidWithAnotherVoucher(disbursementId, voucher, outcome);
  }
  if (disbursement.amount !== amount) {
    return fundRejections.returnDiffers(disbursementId, disbursement.amount, amount);
  }
  const decision = decide(outcome);
  return 'accepted' in decision && fenOf(amount) > paid
    ? fundRejections.returnExceedsPaid(commitment.commitmentId, fenOf(amount), paid)
    : decision;
}

function undoneBy(
  { undone }: Disbursement,
  kind: UndonePayment['by']['kind'],
  id: string,
): UndonePayment | undefined {
  return undone.find(({ by }) => by.kind === kind && by.id === id);
}

function returnDifferences(
  data: ReturnDisbursement['data'],
  { amount }: Disbursement,
  { payment, by }: UndonePayment,
): Differences | undefined {
  return differencesIn({
    paymentVoucher: [payment.voucher, data.paymentVoucher],
    amount: [amount, data.amount],
    ...(by.kind === 'return' && {
      returnVoucher: [by.returnVoucher, data.returnVoucher],
      returnedOn: [by.returnedOn, data.returnedOn],
    }),
  });
}
