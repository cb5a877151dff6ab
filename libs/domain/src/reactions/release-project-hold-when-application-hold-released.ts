import { independentSteps } from './independent-steps.ts';
import { reactionTo } from './reaction-to.ts';

/**
 * The project of an approved application is released with it. A project that had ended when the
 * hold was placed took none and has none to release.
 */
export const releaseProjectHoldWhenApplicationHoldReleased = reactionTo({
  name: 'releaseProjectHoldWhenApplicationHoldReleased',
  handles: ['ApplicationHoldReleased'],
  react: ({ data: { projectId, holdId, reason } }) =>
    projectId === undefined
      ? []
      : independentSteps([{ type: 'ReleaseProjectHold', data: { projectId, holdId, reason } }]),
});
