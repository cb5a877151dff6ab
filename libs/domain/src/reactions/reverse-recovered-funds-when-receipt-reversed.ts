import { perDraw } from './per-draw.ts';
import { reactionTo } from './reaction-to.ts';

/** A receipt that was recorded wrongly is owed again in the funds it went to. */
export const reverseRecoveredFundsWhenReceiptReversed = reactionTo({
  name: 'reverseRecoveredFundsWhenReceiptReversed',
  handles: ['RecoveryReceiptReversed'],
  react: ({ data }) => {
    const { recoveryId, reversalId, corrects, reason } = data;
    return perDraw(data, ({ fundId, commitmentId }) => ({
      type: 'ReverseRecoveredFunds',
      data: { fundId, commitmentId, recoveryId, reversalId, corrects, reason },
    }));
  },
});
