import { reactionTo } from './reaction-to.ts';

/** The award the treasury paid to the host of a centre is paid from the fund (authorised → paid). */
export const payDisbursementWhenCentreAwardPaid = reactionTo({
  name: 'payDisbursementWhenCentreAwardPaid',
  handles: ['CentreAwardPaid'],
  react: ({ data: { fundId, commitmentId, disbursementId, amount, voucher, paidOn } }) => [
    {
      intent: {
        type: 'PayDisbursement',
        data: { fundId, commitmentId, disbursementId, amount, voucher, paidOn },
      },
    },
  ],
});
