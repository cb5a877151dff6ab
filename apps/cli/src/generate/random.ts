const UINT32 = 0x1_0000_0000;

/**
 * Numbers that look random and are the same for the same seeds: xoshiro128** (David Blackman and
 * Sebastiano Vigna, "Scrambled Linear Pseudorandom Number Generators", 2018), its state filled by
 * splitmix32. Good enough to make histories; not for secrets.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  /** Each further seed makes another sequence: `new Random(seed, n)` is that of the n-th thing. */
  constructor(...seeds: readonly [number, ...number[]]) {
    let state = 0;
    for (const seed of seeds) state = splitmix32(state ^ seed);
    this.#a = splitmix32(state + 1);
    this.#b = splitmix32(state + 2);
    this.#c = splitmix32(state + 3);
    this.#d = splitmix32(state + 4);
  }

  /** A whole number from 0 to `end`, without `end`. */
  below(end: number): number {
    return Math.floor((this.#next() / UINT32) * end);
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** True so many times in a hundred. */
  chance(percent: number): boolean {
    return this.#next() < (percent / 100) * UINT32;
  }

  /** @throws RangeError when there is nothing to pick */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }

  #next(): number {
    const result = Math.imul(rotated(Math.imul(this.#b, 5), 7), 9) >>> 0;
    const shifted = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= shifted;
    this.#d = rotated(this.#d, 11);
    return result;
  }
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

function splitmix32(seed: number): number {
  let word = (seed + 0x9e3779b9) | 0;
  word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
  return word ^ (word >>> 16);
}
