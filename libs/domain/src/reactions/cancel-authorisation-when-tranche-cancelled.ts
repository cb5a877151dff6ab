import { reactionTo } from './reaction-to.ts';

/** A cancelled tranche goes back to the commitment, unless it was only asked for and never left. */
export const cancelAuthorisationWhenTrancheCancelled = reactionTo({
  name: 'cancelAuthorisationWhenTrancheCancelled',
  handles: ['TrancheCancelled'],
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
