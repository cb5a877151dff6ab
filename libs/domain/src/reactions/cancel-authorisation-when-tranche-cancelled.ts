import { perDraw } from './per-draw.ts';
import { reactionTo } from './reaction-to.ts';

/** A cancelled tranche goes back to its commitments, unless it was only asked for and never left. */
export const cancelAuthorisationWhenTrancheCancelled = reactionTo({
  name: 'cancelAuthorisationWhenTrancheCancelled',
  handles: ['TrancheCancelled'],
  react: ({ data }) => {
    const { disbursementId, reason, wasAuthorised } = data;
    if (!wasAuthorised) return [];
    return perDraw(data, ({ fundId, commitmentId }) => ({
      type: 'CancelDisbursementAuthorisation',
      data: { fundId, commitmentId, disbursementId, reason },
    }));
  },
});
