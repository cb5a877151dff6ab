import { perDraw } from './per-draw.ts';
import { reactionTo } from './reaction-to.ts';

/** What the treasury paid is paid from the funds it draws on (authorised → paid). */
export const payDisbursementWhenTranchePaid = reactionTo({
  name: 'payDisbursementWhenTranchePaid',
  handles: ['TranchePaid'],
  react: ({ data }) => {
    const { disbursementId, voucher, paidOn } = data;
    return perDraw(data, (draw) => ({
      type: 'PayDisbursement',
      data: { ...draw, disbursementId, voucher, paidOn },
    }));
  },
});
