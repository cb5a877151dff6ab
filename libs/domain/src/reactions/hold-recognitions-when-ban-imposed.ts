import { BAN_BEGINS, bannedUnit, holdOfBeginning } from './ban-holds.ts';
import { independentSteps } from './independent-steps.ts';
import { reactionTo } from './reaction-to.ts';

/**
 * A ban that closes the programme stops the recognitions a unit applied for, and the benefits of
 * those it has (SH-18.2, SH-18.3). A recognition closed by now takes no hold.
 */
export const holdRecognitionsWhenBanImposed = reactionTo({
  name: 'holdRecognitionsWhenBanImposed',
  handles: BAN_BEGINS,
  factsNeeded: (event) => {
    const creditCode = bannedUnit(event);
    return creditCode === undefined || !event.data.programmes.includes('high-tech-transformation')
      ? undefined
      : { kind: 'recognitions-of-unit', creditCode };
  },
  react: (event, { recognitionIds }) =>
    independentSteps(
      recognitionIds.map((recognitionId) => ({
        type: 'HoldRecognition',
        data: { recognitionId, hold: holdOfBeginning(event, 'SH-18.3') },
      })),
    ),
});
