import { accept, fenOf, yuanOf } from '@grants/kernel';
import { differencesIn } from '../../differences.ts';
import type { ReceiveRecoveredFunds, RecogniseRecoverable } from '../commands.ts';
import type { Receipt } from '../commitment.ts';
import { fundRejections } from '../rejections.ts';
import type { Fund } from '../state.ts';
import { inCommitment } from './scope.ts';
import type { FundDecision } from './scope.ts';

export function recogniseRecoverable({ data }: RecogniseRecoverable, state: Fund): FundDecision {
  return inCommitment(state, data, ({ balances, commitmentId, projectId, recoveries }) => {
    const earlier = recoveries.get(data.recoveryId);
    if (earlier) {
      const differences = differencesIn({ amount: [yuanOf(earlier.ordered), data.amount] });
      return differences ? fundRejections.recoveryIdReused(data.recoveryId, differences) : accept();
    }
    const requested = fenOf(data.amount);
    const { paid } = balances;
    if (requested <= 0n) return fundRejections.amountNotPositive(data.amount);
    if (requested > paid) return fundRejections.recoveryExceedsPaid(commitmentId, requested, paid);
    return accept({ type: 'RecoverableRecognised', data: { ...data, projectId } });
  });
}

export function receiveRecoveredFunds({ data }: ReceiveRecoveredFunds, state: Fund): FundDecision {
  const { amount, commitmentId, receiptId, recoveryId } = data;
  return inCommitment(state, data, ({ projectId, recoveries }) => {
    const recovery = recoveries.get(recoveryId);
    if (recovery === undefined) return fundRejections.unknownRecovery(commitmentId, recoveryId);
    const earlier = recovery.receipts.get(receiptId);
    if (earlier) return receiveAgain(data, earlier);
    const outstanding = recovery.ordered - recovery.received;
    if (fenOf(amount) <= 0n) return fundRejections.amountNotPositive(amount);
    if (fenOf(amount) > outstanding) {
      return fundRejections.receiptExceedsRecovery(recoveryId, fenOf(amount), outstanding);
    }
    return accept({ type: 'RecoveredFundsReceived', data: { ...data, projectId } });
  });
}

function receiveAgain(data: ReceiveRecoveredFunds['data'], earlier: Receipt): FundDecision {
  const differences = differencesIn({
    amount: [earlier.amount, data.amount],
    voucher: [earlier.voucher, data.voucher],
    receivedOn: [earlier.receivedOn, data.receivedOn],
  });
  return differences ? fundRejections.receiptIdReused(data.receiptId, differences) : accept();
}
