import { perDraw } from './per-draw.ts';
import { reactionTo } from './reaction-to.ts';

/** What the award will not pay any more goes back to its funds (MH-1.5.2, MH-1.6.12). */
export const releaseCommitmentWhenAwardBalanceReleased = reactionTo({
  name: 'releaseCommitmentWhenAwardBalanceReleased',
  handles: ['AwardBalanceReleased'],
  react: ({ data, eventId }) =>
    perDraw(data, (draw) => ({
      type: 'ReleaseCommitment',
      data: { ...draw, releaseId: eventId, reason: data.reason },
    })),
});
