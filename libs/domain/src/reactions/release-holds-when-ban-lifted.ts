import { BAN_ENDS, bannedUnit, releaseOfEnding } from './ban-holds.ts';
import { independentSteps } from './independent-steps.ts';
import { reactionTo } from './reaction-to.ts';

/**
 * A ban that was lifted, annulled or is over stops nothing any more, nor does one whose link was
 * withdrawn. Each ban has a hold of its own: only the end of the last frees. Applications made since
 * it was imposed have no such hold.
 */
export const releaseHoldsWhenBanLifted = reactionTo({
  name: 'releaseHoldsWhenBanLifted',
  handles: BAN_ENDS,
  factsNeeded: (event) => {
    const creditCode = bannedUnit(event);
    return creditCode === undefined ? undefined : { kind: 'applications-of-unit', creditCode };
  },
  react: (event, { applicationIds }) =>
    independentSteps(
      applicationIds.map((applicationId) => ({
        type: 'ReleaseApplicationHold',
        data: { applicationId, ...releaseOfEnding(event) },
      })),
    ),
});
