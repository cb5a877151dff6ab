import { reactionTo } from './reaction-to.ts';

/** What left one fund comes into the other: nothing of it is anywhere between the two. */
export const receiveFundsTransferWhenTransferredOut = reactionTo({
  name: 'receiveFundsTransferWhenTransferredOut',
  handles: ['FundsTransferredOut'],
  react: ({ data: { fundId: fromFundId, transferId, toFundId: fundId, amount, document } }) => [
    {
      intent: {
        type: 'ReceiveFundsTransfer',
        data: { fundId, transferId, fromFundId, amount, document },
      },
    },
  ],
});
