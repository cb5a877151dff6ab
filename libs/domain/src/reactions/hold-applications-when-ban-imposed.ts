import { BAN_BEGINS, bannedUnit, holdOfBeginning } from './ban-holds.ts';
import { independentSteps } from './independent-steps.ts';
import { reactionTo } from './reaction-to.ts';

/**
 * A unit that is banned, itself or by what it stands for, is not one of good credit (MH-1.1.6),
 * whichever programme the ban closes: none of its applications is approved and none of its projects
 * paid to its last day. The hold is placed when the ban is imposed, though its first day may be
 * later. An application closed by now takes no hold.
 */
export const holdApplicationsWhenBanImposed = reactionTo({
  name: 'holdApplicationsWhenBanImposed',
  handles: BAN_BEGINS,
  factsNeeded: (event) => {
    const creditCode = bannedUnit(event);
    return creditCode === undefined ? undefined : { kind: 'applications-of-unit', creditCode };
  },
  react: (event, { applicationIds }) =>
    independentSteps(
      applicationIds.map((applicationId) => ({
        type: 'HoldApplication',
        data: { applicationId, hold: holdOfBeginning(event, 'MH-1.1.6') },
      })),
    ),
});
