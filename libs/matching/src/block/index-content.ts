import type { PostingLists } from './posting-lists.ts';
import type { RecordStore } from './record-store.ts';

/** What an index consists of, and a snapshot of it keeps. */
export interface IndexContent {
  readonly store: RecordStore;
  readonly lists: PostingLists;
}

/** Raised with any change to the frames, to the line of a record or to the hash of a term. */
export const SNAPSHOT_VERSION = 1;

/** What the frames of a snapshot hold, by the number of their kind, in the order they come. */
export const FRAME_KIND = { heading: 1, records: 2, lists: 3, end: 4 } as const;

/** The first frame: how the others are to be read. */
export interface SnapshotHeading {
  readonly version: number;
  readonly position: string;
  readonly slots: number;
  readonly terms: number;
}
