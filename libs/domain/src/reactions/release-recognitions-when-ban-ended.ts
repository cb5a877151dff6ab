import { BAN_ENDS, bannedUnit, releaseOfEnding } from './ban-holds.ts';
import { independentSteps } from './independent-steps.ts';
import { reactionTo } from './reaction-to.ts';

/** A ban that has ended stops no recognitions any more; one that took no hold of it has none to release. */
export const releaseRecognitionsWhenBanEnded = reactionTo({
  name: 'releaseRecognitionsWhenBanEnded',
  handles: BAN_ENDS,
  factsNeeded: (event) => {
    const creditCode = bannedUnit(event);
    return creditCode === undefined ? undefined : { kind: 'recognitions-of-unit', creditCode };
  },
  react: (event, { recognitionIds }) =>
    independentSteps(
      recognitionIds.map((recognitionId) => ({
        type: 'ReleaseRecognitionHold',
        data: { recognitionId, ...releaseOfEnding(event) },
      })),
    ),
});
