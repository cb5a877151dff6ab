import { holdOfBan } from './hold-ids.ts';
import { independentSteps } from './independent-steps.ts';
import { reactionTo } from './reaction-to.ts';

/**
 * A unit that is banned is not one of good credit (MH-1.1.6): none of its applications is approved
 * and none of its projects paid until somebody has looked. The hold is placed when the ban is
 * imposed, though its first day may be later. An application closed by now takes no hold.
 */
export const holdApplicationsWhenBanImposed = reactionTo({
  name: 'holdApplicationsWhenBanImposed',
  handles: ['BanImposed'],
  factsNeeded: ({ data: { subject } }) =>
    subject.kind === 'unit'
      ? { kind: 'applications-of-unit', creditCode: subject.creditCode }
      : undefined,
  react: ({ data: { banId } }, { applicationIds }) =>
    independentSteps(
      applicationIds.map((applicationId) => ({
        type: 'HoldApplication',
        data: {
          applicationId,
          hold: { holdId: holdOfBan(banId), ground: 'ban', sourceId: banId, clause: 'MH-1.1.6' },
        },
      })),
    ),
});
