import { reactionTo } from './reaction-to.ts';

/** Money ordered back is recoverable and no longer counts as paid (MH-1.6.12). */
export const recogniseRecoverableWhenRecoveryOrdered = reactionTo({
  name: 'recogniseRecoverableWhenRecoveryOrdered',
  handles: ['RecoveryOrdered'],
  react: ({ data: { fundId, commitmentId, recoveryId, amount } }) => [
    {
      intent: {
        type: 'RecogniseRecoverable',
        data: { fundId, commitmentId, recoveryId, amount },
      },
    },
  ],
});
