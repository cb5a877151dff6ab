import { independentSteps } from './independent-steps.ts';
import { reactionTo } from './reaction-to.ts';

/**
 * A duplicate that comes to light after payment, when its case is opened or confirmed, has somebody
 * look whether the money is to come back (MH-1.3.3). An application without a project has none, and
 * the project knows whether anything is paid.
 */
export const orderRecoveryReviewWhenCaseFound = reactionTo({
  name: 'orderRecoveryReviewWhenCaseFound',
  handles: ['DuplicateCaseOpened', 'DuplicateCaseConfirmed'],
  factsNeeded: (event) => {
    if (event.type === 'DuplicateCaseConfirmed') {
      return { kind: 'project-of-application', applicationId: event.data.oursId };
    }
    const { ours } = event.data;
    return ours.kind === 'application'
      ? { kind: 'project-of-application', applicationId: ours.id }
      : undefined;
  },
  react: ({ type, data: { caseId, opening = 1 } }, { projectId }) =>
    projectId === undefined
      ? []
      : independentSteps([
          {
            type: 'OrderRecoveryReview',
            data: {
              projectId,
              caseId,
              occasion: type === 'DuplicateCaseOpened' ? 'case-opened' : 'case-confirmed',
              opening,
            },
          },
        ]),
});
