import { perDraw } from './per-draw.ts';
import { reactionTo } from './reaction-to.ts';

/** Money ordered back is recoverable and no longer counts as paid (MH-1.6.12). */
export const recogniseRecoverableWhenRecoveryOrdered = reactionTo({
  name: 'recogniseRecoverableWhenRecoveryOrdered',
  handles: ['RecoveryOrdered'],
  react: ({ data }) =>
    perDraw(data, (draw) => ({
      type: 'RecogniseRecoverable',
      data: { ...draw, recoveryId: data.recoveryId },
    })),
});
