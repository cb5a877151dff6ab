import { accept, fenOf, yuanOf } from '@grants/kernel';
import { differencesIn } from '../../differences.ts';
import type {
  ReceiveRecoveredFunds,
  RecogniseRecoverable,
  ReverseRecoveredFunds,
  WriteOffRecoverable,
} from '../commands.ts';
import { isReversed, outstandingOf } from '../recovery.ts';
import type { Receipt } from '../recovery.ts';
import { fundRejections } from '../rejections.ts';
import type { Fund } from '../state.ts';
import { inCommitment, inRecovery } from './scope.ts';
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
  return inRecovery(state, data, (recovery, { projectId }) => {
    const { amount, receiptId, recoveryId } = data;
    const earlier = recovery.receipts.get(receiptId);
    if (earlier) return receiveAgain(data, earlier);
    const outstanding = outstandingOf(recovery);
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

/** Takes a receipt back, in full and as of its day; the receipt stays on record. */
export function reverseRecoveredFunds({ data }: ReverseRecoveredFunds, state: Fund): FundDecision {
  return inRecovery(state, data, (recovery, { projectId }) => {
    const { corrects, recoveryId, reversalId } = data;
    const earlier = recovery.reversals.get(reversalId);
    const receipt = recovery.receipts.get(corrects);
    if (receipt === undefined) return fundRejections.unknownReceipt(recoveryId, corrects);
    if (earlier !== undefined) {
      const differences = differencesIn({ corrects: [earlier, corrects] });
      return differences ? fundRejections.reversalIdReused(reversalId, differences) : accept();
    }
    if (isReversed(recovery, corrects)) return fundRejections.receiptReversed(corrects);
    const { amount, receivedOn } = receipt;
    return accept({
      type: 'RecoveredFundsReversed',
      data: { ...data, projectId, amount, receivedOn },
    });
  });
}

export function writeOffRecoverable({ data }: WriteOffRecoverable, state: Fund): FundDecision {
  return inRecovery(state, data, (recovery, { projectId }) => {
    const { amount, recoveryId, writeOffId } = data;
    const earlier = recovery.writeOffs.get(writeOffId);
    if (earlier !== undefined) {
      const differences = differencesIn({ amount: [yuanOf(earlier), amount] });
      return differences ? fundRejections.writeOffIdReused(writeOffId, differences) : accept();
    }
    const requested = fenOf(amount);
    const outstanding = outstandingOf(recovery);
    if (requested <= 0n) return fundRejections.amountNotPositive(amount);
    if (requested > outstanding) {
      return fundRejections.writeOffExceedsRecovery(recoveryId, requested, outstanding);
    }
    return accept({ type: 'RecoverableWrittenOff', data: { ...data, projectId } });
  });
}
