import { reactionTo } from './reaction-to.ts';

/** A cancelled award goes back to its commitment, unless it was only asked for and never left. */
export const cancelAuthorisationWhenCentreAwardCancelled = reactionTo({
  name: 'cancelAuthorisationWhenCentreAwardCancelled',
  handles: ['CentreAwardCancelled'],
  react: ({ data: { fundId, commitmentId, disbursementId, reason, wasAuthorised } }) =>
    wasAuthorised
      ? [
          {
            intent: {
              type: 'CancelDisbursementAuthorisation',
              data: { fundId, commitmentId, disbursementId, reason },
            },
          },
        ]
      : [],
});
