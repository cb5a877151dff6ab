import { reactionTo } from './reaction-to.ts';

/**
 * Opens a case for every support that looks like a second one of the same project (MH-1.3.3),
 * whichever of the two the ledger learned of first. A pair already known opens nothing new.
 *
 * An award without a credit code is not asked about: the rules compare within one unit, and lists
 * of many thousand awards have none.
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
        return event.data.award.creditCode === undefined
          ? undefined
          : { kind: 'matches-of-award', awardId: event.data.awardId };
    }
  },
  react: (_event, { matches, matcherVersion, knownAt }) =>
    matches.map((match) => ({
      intent: { type: 'OpenDuplicateCase', data: { ...match, matcherVersion, knownAt } },
    })),
});
