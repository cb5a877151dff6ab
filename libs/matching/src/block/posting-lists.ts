import { PostingPool } from './posting-pool.ts';
import { TermTable } from './term-table.ts';

/**
 * Which records hold a term: the inverted lists of the index. A term is its 32-bit hash, a record
 * its slot. A list is kept in a block of the least power of two that holds it, in no order that
 * means anything.
 */
export class PostingLists {
  readonly #pool = new PostingPool();
  readonly #table: TermTable;

  /** Room for the terms that are expected spares growing while they come. */
  constructor(expectedTerms = 0) {
    this.#table = new TermTable(expectedTerms);
  }

  /** How many terms some record holds. */
  get termCount(): number {
    return this.#table.listCount;
  }

  /** How many records hold the term. */
  countOf(term: number): number {
    return this.#table.countAt(this.#table.find(term));
  }

  /** Lists a record under a term; the caller sees to it that it is not listed there yet. */
  add(term: number, slot: number): void {
    const entry = this.#table.claim(term);
    const count = this.#table.countAt(entry);
    let address = this.#table.addressAt(entry);
    if (count === 0) address = this.#pool.allocate(1);
    else if (capacityOf(count) === count) address = this.#moved(address, count, 2 * count);
    this.#pool.write(address, count, slot);
    this.#table.set(entry, count + 1, address);
  }

  /** Takes a record off the list of a term; nothing happens when it is not on it. */
  remove(term: number, slot: number): void {
    const entry = this.#table.find(term);
    const slots = this.#slotsAt(entry);
    const index = slots.indexOf(slot);
    if (index < 0) return;
    const left = slots.length - 1;
    slots[index] = slots[left] ?? slot;
    let address = this.#table.addressAt(entry);
    if (left === 0) this.#pool.release(address, 1);
    else if (capacityOf(left) === left) address = this.#moved(address, left, left);
    this.#table.set(entry, left, address);
  }

  /** The slots of the records that hold the term: the list itself, good until the next change. */
  slotsOf(term: number): Uint32Array {
    return this.#slotsAt(this.#table.find(term));
  }

  /** Every term some record holds, with the slots of those records. */
  *entries(): Generator<readonly [term: number, slots: Uint32Array]> {
    for (const entry of this.#table.entries()) {
      yield [this.#table.termAt(entry), this.#slotsAt(entry)];
    }
  }

  /** Puts back a whole list of `entries`, under a term that has none. */
  fill(term: number, slots: Uint32Array): void {
    const address = this.#pool.allocate(capacityOf(slots.length));
    this.#pool.block(address, slots.length).set(slots);
    this.#table.set(this.#table.claim(term), slots.length, address);
  }

  #slotsAt(entry: number): Uint32Array {
    const count = this.#table.countAt(entry);
    return count === 0 ? NO_SLOTS : this.#pool.block(this.#table.addressAt(entry), count);
  }

  /** Moves the first `count` slots of a block that became too small or too large. */
  #moved(from: number, count: number, capacity: number): number {
    const to = this.#pool.allocate(capacity);
    const slots = this.#pool.block(from, count);
    this.#pool.block(to, count).set(slots);
    this.#pool.release(from, capacity === count ? 2 * count : count);
    return to;
  }
}

const NO_SLOTS = new Uint32Array(0);

/** The least power of two that is no less than a count of at least one. */
const capacityOf = (count: number): number => (count === 1 ? 1 : 1 << (32 - Math.clz32(count - 1)));
