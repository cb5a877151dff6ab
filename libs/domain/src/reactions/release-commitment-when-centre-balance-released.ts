import { reactionTo } from './reaction-to.ts';

/** The award that an evaluation barred goes back to the fund (MH-2.5.2). */
export const releaseCommitmentWhenCentreBalanceReleased = reactionTo({
  name: 'releaseCommitmentWhenCentreBalanceReleased',
  handles: ['CentreBalanceReleased'],
  react: ({ data: { fundId, commitmentId, amount, reason }, eventId }) => [
    {
      intent: {
        type: 'ReleaseCommitment',
        data: { fundId, commitmentId, releaseId: eventId, amount, reason },
      },
    },
  ],
});
