import { BAN_BEGINS, bannedUnit, holdOfBeginning } from './ban-holds.ts';
import { independentSteps } from './independent-steps.ts';
import { reactionTo } from './reaction-to.ts';

/** A ban that names the programme stops approval and payment of the centres of a host (SH-18.3). */
export const holdCentresWhenBanImposed = reactionTo({
  name: 'holdCentresWhenBanImposed',
  handles: BAN_BEGINS,
  factsNeeded: (event) => {
    const creditCode = bannedUnit(event);
    const { programmes } = event.data;
    return creditCode === undefined
      ? undefined
      : { kind: 'centres-of-unit', creditCode, programmes };
  },
  react: (event, { centreIds }) =>
    independentSteps(
      centreIds.map((centreId) => ({
        type: 'HoldCentre',
        data: { centreId, hold: holdOfBeginning(event, 'SH-18.3') },
      })),
    ),
});
