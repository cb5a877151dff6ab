import { reactionTo } from './reaction-to.ts';

/** Money that came back is recovered, in whole or in part (MH-1.6.12). */
export const receiveRecoveredFundsWhenRecoveryReceived = reactionTo({
  name: 'receiveRecoveredFundsWhenRecoveryReceived',
  handles: ['RecoveryReceived'],
  react: ({ data }) => {
    const { fundId, commitmentId, recoveryId, receiptId, amount, voucher, receivedOn } = data;
    return [
      {
        intent: {
          type: 'ReceiveRecoveredFunds',
          data: { fundId, commitmentId, recoveryId, receiptId, amount, voucher, receivedOn },
        },
      },
    ];
  },
});
