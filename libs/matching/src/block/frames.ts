import { ByteReader } from './byte-reader.ts';

/** "GMIX" where the first byte of a word is its lowest: another number in another byte order. */
const MAGIC = 0x58494d47;
const HEAD_BYTES = 16;
const WORD_BYTES = 4;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A part of a snapshot: what it holds, as a number, and its bytes. */
export interface Frame {
  readonly kind: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Says why bytes are not the frames that were written. */
export class DamagedFrame extends Error {
  override readonly name = 'DamagedFrame';
}

/**
 * Frames as bytes. A frame is four words, which are magic number, kind, length in bytes and
 * checksum, and its bytes, filled up to whole words. The checksum goes over kind, length and bytes
 * and begins with the one of the frame before, so that a missing frame is noticed too.
 */
export function* framed(frames: Iterable<Frame>): Generator<Uint8Array> {
  let checksum = FNV_OFFSET;
  for (const { kind, bytes } of frames) {
    const whole = new Uint8Array(HEAD_BYTES + padded(bytes.length));
    whole.set(bytes, HEAD_BYTES);
    const words = new Uint32Array(whole.buffer);
    words.set([MAGIC, kind, bytes.length, checksum]);
    checksum = checksumOf(words.subarray(1));
    words[3] = checksum;
    yield whole;
  }
}

/** The frames in bytes, however these are cut. @throws DamagedFrame at the first damaged one */
export function* unframed(chunks: Iterable<Uint8Array>): Generator<Frame> {
  const reader = new ByteReader(chunks);
  let checksum = FNV_OFFSET;
  for (let number = 1; !reader.atEnd(); number += 1) {
    const head = reader.read(HEAD_BYTES);
    if (head.length < HEAD_BYTES) throw new DamagedFrame(`frame ${number} is cut off in its head`);
    const words = new Uint32Array(head.buffer);
    const [magic, kind = 0, length = 0, written] = words;
    if (magic !== MAGIC) throw new DamagedFrame(`frame ${number} does not begin as a frame does`);
    const content = reader.read(padded(length));
    if (content.length < padded(length)) throw new DamagedFrame(`frame ${number} is cut off`);
    words[3] = checksum;
    checksum = checksumOf(new Uint32Array(content.buffer), checksumOf(words.subarray(1)));
    if (checksum !== written) throw new DamagedFrame(`frame ${number} fails its checksum`);
    yield { kind, bytes: content.subarray(0, length) };
  }
}

const padded = (length: number): number => Math.ceil(length / WORD_BYTES) * WORD_BYTES;

/** FNV-1a over words. Each step can be undone, so no change within one word goes unnoticed. */
function checksumOf(words: Uint32Array, seed = FNV_OFFSET): number {
  let hash = seed;
  for (const word of words) hash = Math.imul(hash ^ word, FNV_PRIME);
  return hash >>> 0;
}
