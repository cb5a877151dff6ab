/** The two indexes of the ledger: of our applications, and of other funders' awards. */
export const MATCH_INDEX_NAMES = ['ours', 'others'] as const;

export type MatchIndexName = (typeof MATCH_INDEX_NAMES)[number];

/**
 * Keeps snapshots of the match indexes from one run to the next. A snapshot that is lost costs the
 * time of building the index again from the events, and nothing else.
 */
export interface MatchIndexStore {
  /** The bytes of the last snapshot that was written whole, in pieces; undefined when there is none. */
  read(name: MatchIndexName): Generator<Uint8Array, void> | undefined;
  /** Puts a snapshot in the place of the one before; durable, and whole or not there. */
  write(name: MatchIndexName, chunks: Iterable<Uint8Array>): Promise<void>;
}

/** Keeps nothing: for a ledger that is only read, whose indexes are thrown away afterwards. */
export function unwritten(store: MatchIndexStore): MatchIndexStore {
  return { read: (name) => store.read(name), write: () => Promise.resolve() };
}
