import { holdOfBan } from './hold-ids.ts';
import { independentSteps } from './independent-steps.ts';
import { reactionTo } from './reaction-to.ts';

/** A lifted ban stops nothing any more. Applications made since it was imposed have no such hold. */
export const releaseHoldsWhenBanLifted = reactionTo({
  name: 'releaseHoldsWhenBanLifted',
  handles: ['BanLifted'],
  factsNeeded: ({ data: { subject } }) =>
    subject.kind === 'unit'
      ? { kind: 'applications-of-unit', creditCode: subject.creditCode }
      : undefined,
  react: ({ data: { banId, reason } }, { applicationIds }) =>
    independentSteps(
      applicationIds.map((applicationId) => ({
        type: 'ReleaseApplicationHold',
        data: { applicationId, holdId: holdOfBan(banId), reason },
      })),
    ),
});
