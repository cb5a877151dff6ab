import type { TableSpec } from '../projection.ts';

/** One challenge of a published list (揭榜). */
export interface ChallengeRow {
  readonly callId: string;
  readonly challengeId: string;
  readonly title: string;
  readonly requirement: string;
  /** Sorts all challenges: position of the call and the place in its list. */
  readonly place: string;
}

export const challengeTable: TableSpec<ChallengeRow> = {
  name: 'challenge',
  columns: {
    callId: 'text',
    challengeId: 'text',
    title: 'text',
    requirement: 'text',
    place: 'text',
  },
  primaryKey: ['callId', 'challengeId'],
  indexes: [['place']],
};
