import { perDraw } from './per-draw.ts';
import { reactionTo } from './reaction-to.ts';

/** A payment that was recorded wrongly is taken back in the funds it was booked on. */
export const reverseDisbursementWhenPaymentReversed = reactionTo({
  name: 'reverseDisbursementWhenPaymentReversed',
  handles: ['TranchePaymentReversed', 'CentreAwardPaymentReversed'],
  react: ({ data }) => {
    const { disbursementId, reversalId, corrects, reason } = data;
    return perDraw(data, (draw) => ({
      type: 'ReverseDisbursementPayment',
      data: { ...draw, disbursementId, reversalId, corrects, reason },
    }));
  },
});
