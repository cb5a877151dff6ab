import { reactionTo } from './reaction-to.ts';

/** What the treasury paid is paid from the fund (authorised → paid). */
export const payDisbursementWhenTranchePaid = reactionTo({
  name: 'payDisbursementWhenTranchePaid',
  handles: ['TranchePaid'],
  react: ({ data: { fundId, commitmentId, disbursementId, amount, voucher, paidOn } }) => [
    {
      intent: {
        type: 'PayDisbursement',
        data: { fundId, commitmentId, disbursementId, amount, voucher, paidOn },
      },
    },
  ],
});
