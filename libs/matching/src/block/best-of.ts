/** Whether one goes before another; of two that differ exactly one does. */
export type GoesBefore<Item> = (one: Item, other: Item) => boolean;

/**
 * The best so many of any number of items: a binary heap with the last of them on top (Williams,
 * 1964), so that most items cost one comparison.
 */
export class BestOf<Item> {
  readonly #heap: Item[] = [];
  readonly #limit: number;
  readonly #goesBefore: GoesBefore<Item>;

  constructor(limit: number, goesBefore: GoesBefore<Item>) {
    this.#limit = limit;
    this.#goesBefore = goesBefore;
  }

  /** Whether an item would be among the best of those offered so far and itself. */
  wants(item: Item): boolean {
    if (this.#heap.length < this.#limit) return true;
    const last = this.#heap[0];
    return last !== undefined && this.#goesBefore(item, last);
  }

  /** Takes an item that is wanted, and drops the last one when there are too many. */
  take(item: Item): void {
    if (this.#heap.length < this.#limit) this.#rise(this.#heap.push(item) - 1);
    else this.#sink(item);
  }

  /** The best, best first. */
  inOrder(): Item[] {
    return this.#heap.toSorted((one, other) => (this.#goesBefore(one, other) ? -1 : 1));
  }

  #rise(from: number): void {
    const item = this.#heap[from];
    let place = from;
    while (item !== undefined && place > 0) {
      const above = (place - 1) >> 1;
      const parent = this.#heap[above];
      if (parent === undefined || !this.#goesBefore(parent, item)) break;
      this.#heap[place] = parent;
      this.#heap[above] = item;
      place = above;
    }
  }

  /** Puts an item on top in place of the last one, and lets it sink. */
  #sink(item: Item): void {
    let place = 0;
    for (;;) {
      const below = this.#laterChild(place);
      const child = this.#heap[below];
      if (child === undefined || !this.#goesBefore(item, child)) break;
      this.#heap[place] = child;
      place = below;
    }
    this.#heap[place] = item;
  }

  #laterChild(place: number): number {
    const [left, right] = [2 * place + 1, 2 * place + 2];
    const [one, other] = [this.#heap[left], this.#heap[right]];
    return one !== undefined && other !== undefined && this.#goesBefore(one, other) ? right : left;
  }
}
