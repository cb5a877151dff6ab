import { reactionTo } from './reaction-to.ts';
import type { CommandIntent, ReactionFacts, SupportMatch } from './reaction.ts';

/**
 * Opens a case for every support that looks like a second one of the same project (MH-1.3.3),
 * whichever of the two the ledger learned of first. A pair already known opens nothing new.
 */
export const openDuplicateCaseWhenSupportKnown = reactionTo({
  name: 'openDuplicateCaseWhenSupportKnown',
  handles: [
    'ApplicationSubmitted',
    'ApplicationApproved',
    'ExternalAwardRecorded',
    'ExternalAwardCorrected',
  ],
  factsNeeded: (event) => {
    switch (event.type) {
      case 'ApplicationSubmitted':
      case 'ApplicationApproved':
        return { kind: 'matches-of-application', applicationId: event.data.applicationId };
      case 'ExternalAwardRecorded':
      case 'ExternalAwardCorrected':
        return { kind: 'matches-of-award', awardId: event.data.awardId };
    }
  },
  react: (_event, facts) => facts.matches.map((match) => ({ intent: openingOf(match, facts) })),
});

/** The command that opens a case on a pair. */
export function openingOf(
  { opening: _opening, ...match }: SupportMatch,
  { matcherVersion, knownAt }: ReactionFacts,
): CommandIntent {
  return { type: 'OpenDuplicateCase', data: { matcherVersion, knownAt, ...match } };
}
