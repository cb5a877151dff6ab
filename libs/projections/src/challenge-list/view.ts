import type { TableSpec } from '../projection.ts';

/** One challenge of a published list (揭榜). */
export interface ChallengeRow {
  readonly callId: string;
  readonly challengeId: string;
  readonly title: string;
  readonly requirement: string;
  /** Its place in the list of its call, from 0. */
  readonly place: number;
  /** Of the publication of the call. */
  readonly position: string;
}

export const challengeTable: TableSpec<ChallengeRow> = {
  name: 'challenge',
  columns: {
    callId: 'text',
    challengeId: 'text',
    title: 'text',
    requirement: 'text',
    place: 'integer',
    position: 'text',
  },
  primaryKey: ['callId', 'position', 'place'],
  indexes: [],
};
