import { accept, fenOf } from '@grants/kernel';
import { differencesIn } from '../../differences.ts';
import type {
  AuthoriseDisbursement,
  CancelDisbursementAuthorisation,
  PayDisbursement,
} from '../commands.ts';
import type { Disbursement, Payment } from '../disbursement.ts';
import { fundRejections } from '../rejections.ts';
import type { Fund } from '../state.ts';
import { inCommitment, inDisbursement } from './scope.ts';
import type { FundDecision } from './scope.ts';

export function authoriseDisbursement({ data }: AuthoriseDisbursement, state: Fund): FundDecision {
  return inCommitment(state, data, ({ balances, commitmentId, disbursements, projectId }) => {
    const earlier = disbursements.get(data.disbursementId);
    if (earlier) return authoriseAgain(data, earlier);
    const requested = fenOf(data.amount);
    const { committed } = balances;
    if (requested <= 0n) return fundRejections.amountNotPositive(data.amount);
    if (requested > committed) {
      return fundRejections.authorisationExceedsCommitment(commitmentId, requested, committed);
    }
    return accept({ type: 'DisbursementAuthorised', data: { ...data, projectId } });
  });
}

function authoriseAgain(data: AuthoriseDisbursement['data'], earlier: Disbursement): FundDecision {
  const { disbursementId } = data;
  const differences = differencesIn({
    amount: [earlier.amount, data.amount],
    payeeCreditCode: [earlier.payeeCreditCode, data.payeeCreditCode],
  });
  if (differences) return fundRejections.disbursementIdReused(disbursementId, differences);
  return earlier.outcome.status === 'cancelled'
    ? fundRejections.disbursementCancelled(disbursementId)
    : accept();
}

export function cancelDisbursementAuthorisation(
  { data }: CancelDisbursementAuthorisation,
  state: Fund,
): FundDecision {
  return inDisbursement(state, data, ({ amount, outcome }, { projectId }) => {
    switch (outcome.status) {
      case 'cancelled':
        return accept();
      case 'paid':
        return fundRejections.disbursementAlreadyPaid(data.disbursementId, outcome);
      case 'authorised':
        return accept({
          type: 'DisbursementAuthorisationCancelled',
          data: { ...data, projectId, amount },
        });
    }
  });
}

/** A payment that was booked, whether it stands or was taken back, is not booked again. */
export function payDisbursement({ data }: PayDisbursement, state: Fund): FundDecision {
  return inDisbursement(state, data, (disbursement, { projectId }) => {
    const { disbursementId } = data;
    const { amount, outcome, undone } = disbursement;
    const earlier = undone.find(({ payment }) => payment.voucher === data.voucher);
    if (earlier) {
      return isSamePayment(data, disbursement, earlier.payment)
        ? accept()
        : fundRejections.voucherTakenBack(disbursementId, earlier);
    }
    switch (outcome.status) {
      case 'cancelled':
        return fundRejections.disbursementCancelled(disbursementId);
      case 'paid':
        return isSamePayment(data, disbursement, outcome)
          ? accept()
          : fundRejections.disbursementAlreadyPaid(disbursementId, outcome);
      case 'authorised':
        return amount === data.amount
          ? accept({ type: 'DisbursementPaid', data: { ...data, projectId } })
          : fundRejections.paymentDiffers(disbursementId, amount, data.amount);
    }
  });
}

function isSamePayment(
  data: PayDisbursement['data'],
  { amount }: Disbursement,
  { paidOn, voucher }: Payment,
): boolean {
  return data.amount === amount && data.voucher === voucher && data.paidOn === paidOn;
}
