import { reactionTo } from './reaction-to.ts';

/** The authorised award of a centre leaves its commitment (committed → authorised). */
export const authoriseDisbursementWhenCentreAwardAuthorised = reactionTo({
  name: 'authoriseDisbursementWhenCentreAwardAuthorised',
  handles: ['CentreAwardAuthorised'],
  react: ({ data: { fundId, commitmentId, disbursementId, amount, payeeCreditCode } }) => [
    {
      intent: {
        type: 'AuthoriseDisbursement',
        data: { fundId, commitmentId, disbursementId, amount, payeeCreditCode },
      },
    },
  ],
});
