import { holdOfCase } from './hold-ids.ts';
import { independentSteps } from './independent-steps.ts';
import { reactionTo } from './reaction-to.ts';

/** A confirmation that is taken back stops nothing any more, as a case that was dismissed. */
export const releaseHoldWhenCaseOverturned = reactionTo({
  name: 'releaseHoldWhenCaseOverturned',
  handles: ['DuplicateCaseOverturned'],
  react: ({ data: { caseId, opening, oursId, reason } }) =>
    independentSteps([
      {
        type: 'ReleaseApplicationHold',
        data: { applicationId: oursId, holdId: holdOfCase(caseId, opening), reason },
      },
    ]),
});
