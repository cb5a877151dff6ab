import { accept, fenOf } from '@grants/kernel';
import { differencesIn } from '../../differences.ts';
import type {
  AuthoriseDisbursement,
  CancelDisbursementAuthorisation,
  PayDisbursement,
} from '../commands.ts';
import type { Commitment, Disbursement } from '../commitment.ts';
import { fundRejections } from '../rejections.ts';
import type { Fund } from '../state.ts';
import { inCommitment } from './scope.ts';
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

export function payDisbursement({ data }: PayDisbursement, state: Fund): FundDecision {
  return inDisbursement(state, data, ({ amount, outcome }, { projectId }) => {
    const { disbursementId } = data;
    switch (outcome.status) {
      case 'cancelled':
        return fundRejections.disbursementCancelled(disbursementId);
      case 'paid': {
        const differences = differencesIn({
          amount: [amount, data.amount],
          voucher: [outcome.voucher, data.voucher],
          paidOn: [outcome.paidOn, data.paidOn],
        });
        return differences
          ? fundRejections.disbursementAlreadyPaid(disbursementId, outcome)
          : accept();
      }
      case 'authorised':
        return amount === data.amount
          ? accept({ type: 'DisbursementPaid', data: { ...data, projectId } })
          : fundRejections.paymentDiffers(disbursementId, amount, data.amount);
    }
  });
}

function inDisbursement(
  state: Fund,
  data: {
    readonly fundId: string;
    readonly commitmentId: string;
    readonly disbursementId: string;
  },
  decide: (disbursement: Disbursement, commitment: Commitment) => FundDecision,
): FundDecision {
  const { commitmentId, disbursementId } = data;
  return inCommitment(state, data, (commitment) => {
    const disbursement = commitment.disbursements.get(disbursementId);
    return disbursement
      ? decide(disbursement, commitment)
      : fundRejections.unknownDisbursement(commitmentId, disbursementId);
  });
}
