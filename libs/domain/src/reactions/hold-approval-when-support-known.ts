import { holdOfCase } from './hold-ids.ts';
import { independentSteps } from './independent-steps.ts';
import { openingOf } from './open-duplicate-case-when-support-known.ts';
import { reactionTo } from './reaction-to.ts';
import type { ReactionFacts, SupportMatch } from './reaction.ts';

/**
 * Looks for other support once more before an approval is concluded (MH-1.3.3), and places the hold
 * at once: a case may have been opened a moment ago whose hold is still to come, or the matcher may
 * be a later one than when the application came in. The approval is then cancelled for the hold.
 */
export const holdApprovalWhenSupportKnown = reactionTo({
  name: 'holdApprovalWhenSupportKnown',
  handles: ['ApprovalInitiated'],
  factsNeeded: ({ data: { applicationId } }) => ({
    kind: 'matches-before-approval',
    applicationId,
  }),
  react: (_event, facts) =>
    independentSteps(facts.matches.flatMap((match) => openedAndHeld(match, facts))),
});

function openedAndHeld(match: SupportMatch, facts: ReactionFacts) {
  const { caseId, ours, opening } = match;
  if (opening === undefined) return [];
  const hold = {
    holdId: holdOfCase(caseId, opening),
    ground: 'duplicate-case',
    sourceId: caseId,
    clause: 'MH-1.3.3',
  } as const;
  return [
    openingOf(match, facts),
    { type: 'HoldApplication', data: { applicationId: ours.id, hold } } as const,
  ];
}
