import { reactionTo } from './reaction-to.ts';

/** What the award will not pay any more goes back to the fund (MH-1.5.2, MH-1.6.12). */
export const releaseCommitmentWhenAwardBalanceReleased = reactionTo({
  name: 'releaseCommitmentWhenAwardBalanceReleased',
  handles: ['AwardBalanceReleased'],
  react: ({ data: { fundId, commitmentId, amount, reason }, eventId }) => [
    {
      intent: {
        type: 'ReleaseCommitment',
        data: { fundId, commitmentId, releaseId: eventId, amount, reason },
      },
    },
  ],
});
