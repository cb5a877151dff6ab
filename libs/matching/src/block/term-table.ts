const FIRST_CAPACITY = 1 << 10;
/** Above this share of places taken the probes get long, and the table is made again. */
const FULL_FROM = 0.7;
const EMPTY = 0;

/**
 * Where the posting list of a term is and how long: a hash table of open addressing with linear
 * probing (Knuth, TAOCP 6.4, algorithm L) in three columns of numbers, because a map of a few
 * million texts would take ten times the memory. A term is its hash; nothing else is known of it.
 */
export class TermTable {
  #terms: Uint32Array;
  #counts: Uint32Array;
  #addresses: Uint32Array;
  /** Places with a term, those whose list has become empty among them. */
  #taken = 0;
  #lists = 0;

  constructor(expectedTerms: number) {
    let capacity = FIRST_CAPACITY;
    while (capacity * FULL_FROM <= expectedTerms) capacity *= 2;
    this.#terms = new Uint32Array(capacity);
    this.#counts = new Uint32Array(capacity);
    this.#addresses = new Uint32Array(capacity);
  }

  /** How many terms have a list. */
  get listCount(): number {
    return this.#lists;
  }

  /** The entry of a term, or the empty one where it would be; good until the next `claim`. */
  find(term: number): number {
    const wanted = stored(term);
    const last = this.#terms.length - 1;
    let entry = wanted & last;
    while (this.#terms[entry] !== wanted && this.#terms[entry] !== EMPTY) {
      entry = (entry + 1) & last;
    }
    return entry;
  }

  /** The entry of a term, made where there is none. */
  claim(term: number): number {
    const entry = this.find(term);
    if (this.#terms[entry] !== EMPTY) return entry;
    if (this.#taken >= this.#terms.length * FULL_FROM) {
      this.#makeAgain();
      return this.claim(term);
    }
    this.#terms[entry] = stored(term);
    this.#taken += 1;
    return entry;
  }

  termAt(entry: number): number {
    return this.#terms[entry] ?? EMPTY;
  }

  /** The length of the term's list; an entry of length 0 has none. */
  countAt(entry: number): number {
    return this.#counts[entry] ?? 0;
  }

  addressAt(entry: number): number {
    return this.#addresses[entry] ?? 0;
  }

  set(entry: number, count: number, address: number): void {
    this.#lists += Math.sign(count) - Math.sign(this.countAt(entry));
    this.#counts[entry] = count;
    this.#addresses[entry] = address;
  }

  /** The entries that have a list. */
  *entries(): Generator<number> {
    for (let entry = 0; entry < this.#counts.length; entry += 1) {
      if (this.#counts[entry] !== 0) yield entry;
    }
  }

  /** Twice as large, or as large as before when half of the places are of terms long removed. */
  #makeAgain(): void {
    const [terms, counts, addresses] = [this.#terms, this.#counts, this.#addresses];
    const capacity = this.#lists * 2 > this.#taken ? terms.length * 2 : terms.length;
    this.#terms = new Uint32Array(capacity);
    this.#counts = new Uint32Array(capacity);
    this.#addresses = new Uint32Array(capacity);
    this.#taken = this.#lists;
    this.#lists = 0;
    for (let entry = 0; entry < terms.length; entry += 1) {
      const count = counts[entry] ?? 0;
      if (count === 0) continue;
      const place = this.find(terms[entry] ?? EMPTY);
      this.#terms[place] = terms[entry] ?? EMPTY;
      this.set(place, count, addresses[entry] ?? 0);
    }
  }
}

/** Zero marks an empty place, so the term of that number shares the place of the term 1. */
const stored = (term: number): number => (term === EMPTY ? 1 : term);
