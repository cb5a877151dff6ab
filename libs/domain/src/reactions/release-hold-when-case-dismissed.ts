import { holdOfCase } from './hold-ids.ts';
import { independentSteps } from './independent-steps.ts';
import { reactionTo } from './reaction-to.ts';

/**
 * A dismissed case stops nothing any more. An application that was closed when the case was opened
 * took no hold and has none to release. A confirmed case keeps its hold until it is overturned.
 */
export const releaseHoldWhenCaseDismissed = reactionTo({
  name: 'releaseHoldWhenCaseDismissed',
  handles: ['DuplicateCaseDismissed'],
  react: ({ data: { caseId, opening, oursId, reason } }) =>
    independentSteps([
      {
        type: 'ReleaseApplicationHold',
        data: { applicationId: oursId, holdId: holdOfCase(caseId, opening), reason },
      },
    ]),
});
