import { holdOfCase } from './hold-ids.ts';
import { independentSteps } from './independent-steps.ts';
import { reactionTo } from './reaction-to.ts';

/**
 * An unresolved duplicate stops approval and every disbursement (MH-1.3.3). An application that is
 * refused or withdrawn by now takes no hold, and needs none.
 */
export const holdApplicationWhenCaseOpened = reactionTo({
  name: 'holdApplicationWhenCaseOpened',
  handles: ['DuplicateCaseOpened'],
  react: ({ data: { caseId, opening, ours } }) =>
    ours.kind === 'application'
      ? independentSteps([
          {
            type: 'HoldApplication',
            data: {
              applicationId: ours.id,
              hold: {
                holdId: holdOfCase(caseId, opening),
                ground: 'duplicate-case',
                sourceId: caseId,
                clause: 'MH-1.3.3',
              },
            },
          },
        ])
      : [],
});
