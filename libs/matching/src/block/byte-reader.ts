/** Reads bytes that come in chunks of any length in pieces of the lengths that are asked for. */
export class ByteReader {
  readonly #chunks: Iterator<Uint8Array>;
  #chunk: Uint8Array = new Uint8Array(0);

  constructor(chunks: Iterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.iterator]();
  }

  /** Whether no byte is left. */
  atEnd(): boolean {
    while (this.#chunk.length === 0) {
      const next = this.#chunks.next();
      if (next.done === true) return true;
      this.#chunk = next.value;
    }
    return false;
  }

  /** The next bytes, in memory of their own: `length` of them, or those that are left. */
  read(length: number): Uint8Array<ArrayBuffer> {
    const parts: Uint8Array[] = [];
    let missing = length;
    // A length may be damaged: room is made for the bytes there are, not for those announced.
    while (missing > 0 && !this.atEnd()) {
      const part = this.#chunk.subarray(0, missing);
      this.#chunk = this.#chunk.subarray(part.length);
      missing -= part.length;
      parts.push(part);
    }
    const bytes = new Uint8Array(length - missing);
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
    }
    return bytes;
  }
}
