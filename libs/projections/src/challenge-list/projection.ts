import type { EntryView, Projection } from '../projection.ts';
import { challengeTable } from './view.ts';
import type { ChallengeRow } from './view.ts';

/** A list has at most this many digits of challenges, so that places sort as text. */
const PLACE_DIGITS = 4;

const challenges: EntryView<ChallengeRow> = {
  kind: 'entries',
  table: challengeTable,
  handles: ['CallPublished'],
  entriesOf({ type, data, position }) {
    if (type !== 'CallPublished') return [];
    return data.challenges.map(({ challengeId, title, requirement }, index) => ({
      callId: data.callId,
      challengeId,
      title,
      requirement,
      place: `${position}-${String(index).padStart(PLACE_DIGITS, '0')}`,
    }));
  },
};

/** What the calls by challenge list ask applicants to solve. */
export const challengeList: Projection = {
  name: 'challenge-list',
  version: 1,
  views: [challenges],
};
