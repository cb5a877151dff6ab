import { BLOCKS } from './record-terms.ts';
import type { Block } from './record-terms.ts';

const FIRST_LENGTH = 1 << 10;

/**
 * The scores of one search, by slot. Whole numbers, so that a sum does not depend on its order, in
 * columns kept from one search to the next, because clearing a few thousand entries costs less than
 * a million new ones.
 */
export class Scoreboard {
  #scores = new Uint32Array(FIRST_LENGTH);
  /** Bit i stands for a shared term of block i. */
  #blocks = new Uint8Array(FIRST_LENGTH);
  readonly #scored: number[] = [];

  /** Makes room for slots below `slotCount`, and forgets the last search. */
  start(slotCount: number): void {
    for (const slot of this.#scored) {
      this.#scores[slot] = 0;
      this.#blocks[slot] = 0;
    }
    this.#scored.length = 0;
    if (slotCount <= this.#scores.length) return;
    this.#scores = new Uint32Array(2 * slotCount);
    this.#blocks = new Uint8Array(2 * slotCount);
  }

  /** Credits every record of a posting list with what it is worth to share its term. */
  credit(slots: Uint32Array, worth: number, block: number): void {
    const bit = 1 << block;
    for (const slot of slots) {
      const blocks = this.#blocks[slot] ?? 0;
      if (blocks === 0) this.#scored.push(slot);
      this.#blocks[slot] = blocks | bit;
      this.#scores[slot] = (this.#scores[slot] ?? 0) + worth;
    }
  }

  /** The slots that got any credit. */
  get scored(): readonly number[] {
    return this.#scored;
  }

  scoreOf(slot: number): number {
    return this.#scores[slot] ?? 0;
  }

  /** The blocks in which the record shares a term with the one looked up. */
  blocksOf(slot: number): readonly Block[] {
    const bits = this.#blocks[slot] ?? 0;
    return BLOCKS.filter((_block, place) => (bits & (1 << place)) !== 0);
  }
}
