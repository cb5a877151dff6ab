import { perDraw } from './per-draw.ts';
import { reactionTo } from './reaction-to.ts';

/** What the bank sent back is authorised again in the funds it was paid from (paid → authorised). */
export const returnDisbursementWhenPaymentReturned = reactionTo({
  name: 'returnDisbursementWhenPaymentReturned',
  handles: ['TrancheReturned', 'CentreAwardReturned'],
  react: ({ data }) => {
    const { disbursementId, returnId, paymentVoucher, returnVoucher, returnedOn, reason } = data;
    const returned = { disbursementId, returnId, paymentVoucher, returnVoucher, returnedOn };
    return perDraw(data, (draw) => ({
      type: 'ReturnDisbursement',
      data: { ...draw, ...returned, reason },
    }));
  },
});
