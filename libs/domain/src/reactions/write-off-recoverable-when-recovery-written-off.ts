import { perDraw } from './per-draw.ts';
import { reactionTo } from './reaction-to.ts';

/** What was given up of a recovery is owed to its funds no more (recoverable → written off). */
export const writeOffRecoverableWhenRecoveryWrittenOff = reactionTo({
  name: 'writeOffRecoverableWhenRecoveryWrittenOff',
  handles: ['RecoveryWrittenOff'],
  react: ({ data }) => {
    const { recoveryId, writeOffId, document } = data;
    return perDraw(data, (draw) => ({
      type: 'WriteOffRecoverable',
      data: { ...draw, recoveryId, writeOffId, document },
    }));
  },
});
