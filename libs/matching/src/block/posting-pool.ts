const SEGMENT_BITS = 18;
const SEGMENT_LENGTH = 1 << SEGMENT_BITS;
const WITHIN_SEGMENT = SEGMENT_LENGTH - 1;

/**
 * Memory for posting lists: blocks of 2^n numbers, cut from segments of a megabyte and used again
 * once a list has outgrown them, so that nothing is copied to make room for another list. A block
 * longer than a segment has one of its own length to itself.
 */
export class PostingPool {
  readonly #segments: Uint32Array[] = [];
  /** Addresses of blocks given back, by size. */
  readonly #released = new Map<number, number[]>();
  /** The next unused address; a whole number of segments when the last one is used up. */
  #next = 0;
  #end = 0;

  /** The address of a block of `size` numbers, a power of two; its content is not defined. */
  allocate(size: number): number {
    const again = this.#released.get(size)?.pop();
    if (again !== undefined) return again;
    if (size > SEGMENT_LENGTH) return this.#newSegment(size);
    if (this.#next + size > this.#end) {
      this.#next = this.#newSegment(SEGMENT_LENGTH);
      this.#end = this.#next + SEGMENT_LENGTH;
    }
    const address = this.#next;
    this.#next += size;
    return address;
  }

  /** Takes a block back; its address is not to be used again. */
  release(address: number, size: number): void {
    const others = this.#released.get(size);
    if (others === undefined) this.#released.set(size, [address]);
    else others.push(address);
  }

  /** The first `length` numbers of the block at an address, to read and to write. */
  block(address: number, length: number): Uint32Array {
    const from = address & WITHIN_SEGMENT;
    return this.#segment(address).subarray(from, from + length);
  }

  /** Writes one number of the block at an address. */
  write(address: number, index: number, value: number): void {
    this.#segment(address)[(address & WITHIN_SEGMENT) + index] = value;
  }

  #newSegment(length: number): number {
    return (this.#segments.push(new Uint32Array(length)) - 1) * SEGMENT_LENGTH;
  }

  #segment(address: number): Uint32Array {
    const segment = this.#segments[address >>> SEGMENT_BITS];
    if (segment === undefined) throw new RangeError(`No block at address ${address}`);
    return segment;
  }
}
