import type { EntryView, Projection } from '../projection.ts';
import { challengeTable } from './view.ts';
import type { ChallengeRow } from './view.ts';

const challenges: EntryView<ChallengeRow> = {
  kind: 'entries',
  table: challengeTable,
  handles: ['CallPublished'],
  entriesOf({ type, data, position }) {
    if (type !== 'CallPublished') return [];
    return data.challenges.map(({ challengeId, title, requirement }, place) => ({
      callId: data.callId,
      challengeId,
      title,
      requirement,
      place,
      position,
    }));
  },
};

/** What the calls by challenge list ask applicants to solve. */
export const challengeList: Projection = {
  name: 'challenge-list',
  version: 1,
  views: [challenges],
};
