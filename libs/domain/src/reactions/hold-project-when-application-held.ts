import { independentSteps } from './independent-steps.ts';
import { reactionTo } from './reaction-to.ts';

/**
 * The hold of an approved application goes on to its project and stops every disbursement. A
 * project that has ended pays nothing any more and takes no hold.
 */
export const holdProjectWhenApplicationHeld = reactionTo({
  name: 'holdProjectWhenApplicationHeld',
  handles: ['ApplicationHeld'],
  react: ({ data: { projectId, hold } }) =>
    projectId === undefined
      ? []
      : independentSteps([{ type: 'HoldProject', data: { projectId, hold } }]),
});
