import { perDraw } from './per-draw.ts';
import { reactionTo } from './reaction-to.ts';

/** Money that came back is recovered, in whole or in part (MH-1.6.12). */
export const receiveRecoveredFundsWhenRecoveryReceived = reactionTo({
  name: 'receiveRecoveredFundsWhenRecoveryReceived',
  handles: ['RecoveryReceived'],
  react: ({ data }) => {
    const { recoveryId, receiptId, voucher, receivedOn } = data;
    return perDraw(data, (draw) => ({
      type: 'ReceiveRecoveredFunds',
      data: { ...draw, recoveryId, receiptId, voucher, receivedOn },
    }));
  },
});
