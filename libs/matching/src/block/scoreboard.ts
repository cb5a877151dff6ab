import { BLOCKS } from './record-terms.ts';
import type { Block } from './record-terms.ts';

/** The lowest bits of an entry say by which blocks, the others how much. */
const BLOCK_BITS = BLOCKS.length;
const BLOCK_MASK = (1 << BLOCK_BITS) - 1;
/** A whole number of parts of a bit adds up to the same in any order. */
const PARTS_OF_A_BIT = 64;
const FIRST_LENGTH = 1 << 10;

/**
 * The scores of one search, by slot, in one column of numbers that is kept for the next search,
 * since clearing the thousands of entries that were used costs less than a million new ones. An
 * entry has room for 2^27 parts: 65,536 terms of 30 bits each, which is a record in 2^30.
 */
export class Scoreboard {
  #entries = new Uint32Array(FIRST_LENGTH);
  #scored = new Uint32Array(FIRST_LENGTH);
  #length = 0;

  /** Makes room for slots below `slotCount`, and forgets the last search. */
  start(slotCount: number): void {
    for (const slot of this.scored) this.#entries[slot] = 0;
    this.#length = 0;
    if (slotCount <= this.#entries.length) return;
    this.#entries = new Uint32Array(2 * slotCount);
    this.#scored = new Uint32Array(2 * slotCount);
  }

  /** Credits every record of a posting list with the bits it is worth to share its term. */
  credit(slots: Uint32Array, bits: number, block: number): void {
    const [entries, scored] = [this.#entries, this.#scored];
    const worth = Math.round(bits * PARTS_OF_A_BIT) << BLOCK_BITS;
    const mark = 1 << block;
    let length = this.#length;
    for (const slot of slots) {
      const entry = entries[slot] ?? 0;
      if (entry === 0) {
        scored[length] = slot;
        length += 1;
      }
      entries[slot] = (entry + worth) | mark;
    }
    this.#length = length;
  }

  /** The slots that got any credit. */
  get scored(): Uint32Array {
    return this.#scored.subarray(0, this.#length);
  }

  /** The parts of a bit a record was credited with. */
  partsOf(slot: number): number {
    return (this.#entries[slot] ?? 0) >>> BLOCK_BITS;
  }

  /** The bits a record was credited with. */
  bitsOf(slot: number): number {
    return this.partsOf(slot) / PARTS_OF_A_BIT;
  }

  /** The blocks in which a record was credited. */
  blocksOf(slot: number): readonly Block[] {
    const marks = (this.#entries[slot] ?? 0) & BLOCK_MASK;
    return BLOCKS.filter((_block, place) => (marks & (1 << place)) !== 0);
  }
}
