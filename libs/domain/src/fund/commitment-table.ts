import type { Commitment } from './commitment.ts';

/**
 * The commitments of a fund by id, immutable: a new table shares all but one path with the old one.
 *
 * A fund has 10^5 commitments and every event changes one, so copying a whole map for each event
 * would make a fold quadratic. Three fixed levels of 32 places end in short lists; a change copies
 * three arrays and one list, whatever the size. A table that somebody else holds never changes.
 */
export type CommitmentTable = readonly (Wing | undefined)[];
type Wing = readonly (Shelf | undefined)[];
type Shelf = readonly (List | undefined)[];
type List = readonly Commitment[];

/** Bits of the hash that choose the place on one level: 2^5 = 32 places. */
const LEVEL_BITS = 5;
const LEVEL_MASK = 31;
const SHELF_LEVEL = 1;
const LIST_LEVEL = 2;

export const EMPTY_TABLE: CommitmentTable = [];

/** The commitment of an id, if the fund has one. */
export function commitmentIn(table: CommitmentTable, commitmentId: string): Commitment | undefined {
  const hash = hashOf(commitmentId);
  return table[place(hash, 0)]?.[place(hash, SHELF_LEVEL)]?.[place(hash, LIST_LEVEL)]?.find(
    (commitment) => commitment.commitmentId === commitmentId,
  );
}

/** The table with this commitment in it, in the place of one with the same id. */
export function withCommitment(table: CommitmentTable, commitment: Commitment): CommitmentTable {
  const hash = hashOf(commitment.commitmentId);
  const wing = table[place(hash, 0)] ?? [];
  const shelf = wing[place(hash, SHELF_LEVEL)] ?? [];
  const others = (shelf[place(hash, LIST_LEVEL)] ?? []).filter(
    ({ commitmentId }) => commitmentId !== commitment.commitmentId,
  );
  const newShelf = replaced(shelf, place(hash, LIST_LEVEL), [...others, commitment]);
  return replaced(table, place(hash, 0), replaced(wing, place(hash, SHELF_LEVEL), newShelf));
}

/** Every commitment of a fund, in no order that means anything. */
export function* commitmentsIn(table: CommitmentTable): Generator<Commitment> {
  for (const wing of table) {
    for (const shelf of wing ?? []) {
      for (const list of shelf ?? []) yield* list ?? [];
    }
  }
}

function replaced<Item>(
  items: readonly (Item | undefined)[],
  index: number,
  item: Item,
): readonly (Item | undefined)[] {
  const copy = items.slice();
  copy[index] = item;
  return copy;
}

function place(hash: number, level: number): number {
  return (hash >>> (level * LEVEL_BITS)) & LEVEL_MASK;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units, 32 bits: spreads ids that differ only in a running number. */
function hashOf(text: string): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  }
  return hash;
}
