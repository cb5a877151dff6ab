import { perDraw } from './per-draw.ts';
import { reactionTo } from './reaction-to.ts';

/** An authorised tranche leaves the commitments it draws on (committed → authorised). */
export const authoriseDisbursementWhenTrancheAuthorised = reactionTo({
  name: 'authoriseDisbursementWhenTrancheAuthorised',
  handles: ['TrancheAuthorised'],
  react: ({ data }) => {
    const { disbursementId, payeeCreditCode } = data;
    return perDraw(data, (draw) => ({
      type: 'AuthoriseDisbursement',
      data: { ...draw, disbursementId, payeeCreditCode },
    }));
  },
});
