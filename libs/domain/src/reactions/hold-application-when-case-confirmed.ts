import { holdOfCase } from './hold-ids.ts';
import { independentSteps } from './independent-steps.ts';
import { reactionTo } from './reaction-to.ts';

/**
 * A confirmed duplicate stops approval and every disbursement (MH-1.3.3), also where somebody had
 * released the hold of the open case by hand, on the application or on its project. A hold that
 * stands is not placed twice.
 */
export const holdApplicationWhenCaseConfirmed = reactionTo({
  name: 'holdApplicationWhenCaseConfirmed',
  handles: ['DuplicateCaseConfirmed'],
  factsNeeded: ({ data: { oursId } }) => ({
    kind: 'project-of-application',
    applicationId: oursId,
  }),
  react: ({ data: { caseId, opening = 1, oursId } }, { projectId }) => {
    const hold = {
      holdId: holdOfCase(caseId, opening),
      ground: 'duplicate-case',
      sourceId: caseId,
      clause: 'MH-1.3.3',
    } as const;
    return independentSteps([
      { type: 'HoldApplication', data: { applicationId: oursId, hold } },
      ...(projectId === undefined
        ? []
        : [{ type: 'HoldProject', data: { projectId, hold } } as const]),
    ]);
  },
});
