import { reactionTo } from './reaction-to.ts';

/** An authorised tranche leaves the commitment (committed → authorised). */
export const authoriseDisbursementWhenTrancheAuthorised = reactionTo({
  name: 'authoriseDisbursementWhenTrancheAuthorised',
  handles: ['TrancheAuthorised'],
  react: ({ data: { fundId, commitmentId, disbursementId, amount, payeeCreditCode } }) => [
    {
      intent: {
        type: 'AuthoriseDisbursement',
        data: { fundId, commitmentId, disbursementId, amount, payeeCreditCode },
      },
    },
  ],
});
