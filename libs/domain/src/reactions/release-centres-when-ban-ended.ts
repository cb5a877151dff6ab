import { BAN_ENDS, bannedUnit, releaseOfEnding } from './ban-holds.ts';
import { independentSteps } from './independent-steps.ts';
import { reactionTo } from './reaction-to.ts';

/** A ban that has ended stops no centres any more; one that took no hold of it has none to release. */
export const releaseCentresWhenBanEnded = reactionTo({
  name: 'releaseCentresWhenBanEnded',
  handles: BAN_ENDS,
  factsNeeded: (event) => {
    const creditCode = bannedUnit(event);
    return creditCode === undefined ? undefined : { kind: 'centres-of-unit', creditCode };
  },
  react: (event, { centreIds }) =>
    independentSteps(
      centreIds.map((centreId) => ({
        type: 'ReleaseCentreHold',
        data: { centreId, ...releaseOfEnding(event) },
      })),
    ),
});
