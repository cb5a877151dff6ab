import { finished } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';
import { Zip } from 'fflate';
import type { AsyncFlateStreamHandler, ZipInputFile } from 'fflate';

/** Exports are read once and travel once: quick beats small. */
const DEFLATE_LEVEL = 3;
/** How an entry is compressed, by its number in a zip (APPNOTE.TXT 4.4.5). */
const DEFLATED = 8;
/** The same rows make the same file: an entry of a zip must have some date. */
const ENTRY_DATE = '2000-01-01T00:00:00';
/** Sizes and places are four bytes each; we do not write ZIP64, which has eight. */
const BYTES_MAX = 0xffff_ffff;
const NOTHING = new Uint8Array(0);

/** A file would be larger than a zip without ZIP64 can say. */
export class ZipTooLarge extends Error {
  override readonly name = 'ZipTooLarge';
}

/** An entry of a zip that is being written. */
export interface ZipEntry {
  /** Compresses bytes; they may be written over when it is done. @throws ZipTooLarge */
  push(bytes: Uint8Array): Promise<void>;
  /** Nothing more comes. */
  end(): Promise<void>;
}

/**
 * A zip that is written as its entries come, one after the other. fflate writes what is around them,
 * zlib, which is in Node, compresses them: outside of the heap, and beside the thread that reads.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export class ZipFile {
  private chunks: Uint8Array[] = [];
  private byteCount = 0;
  private readonly zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.byteCount += chunk.length;
    this.chunks.push(chunk);
  });

  constructor(private readonly bytesMax = BYTES_MAX) {}

  begin(path: string): ZipEntry {
    const entry = new DeflatedEntry(path, this.bytesMax);
    this.zip.add(entry);
    return entry;
  }

  /** Every entry is whole: what follows is the list of them. */
  end(): void {
    this.zip.end();
  }

  /** What was written since it was taken last. @throws ZipTooLarge */
  taken(): readonly Uint8Array[] {
    assertFits(this.byteCount, this.bytesMax);
    const { chunks } = this;
    this.chunks = [];
    return chunks;
  }

  /** Lets go of an entry that is not whole, if there is one. */
  abandon(): void {
    this.zip.terminate();
  }
}

class DeflatedEntry implements ZipEntry, ZipInputFile {
  readonly compression = DEFLATED;
  readonly mtime = ENTRY_DATE;
  size = 0;
  crc = 0;
  ondata?: AsyncFlateStreamHandler;
  private readonly deflate = createDeflateRaw({ level: DEFLATE_LEVEL });

  constructor(
    readonly filename: string,
    private readonly bytesMax: number,
  ) {
    this.deflate.on('data', (chunk: Uint8Array<ArrayBuffer>) => this.ondata?.(null, chunk, false));
    // The write or the end that failed says so to who waits for it.
    this.deflate.on('error', () => undefined);
  }

  async push(bytes: Uint8Array): Promise<void> {
    this.size += bytes.length;
    assertFits(this.size, this.bytesMax);
    this.crc = crc32(bytes, this.crc);
    await new Promise<void>((resolve, reject) => {
      this.deflate.write(bytes, (error) => (error ? reject(error) : resolve()));
    });
  }

  async end(): Promise<void> {
    this.deflate.end();
    await finished(this.deflate);
    this.ondata?.(null, NOTHING, true);
  }

  terminate(): void {
    this.deflate.destroy();
  }
}

function assertFits(byteCount: number, bytesMax: number): void {
  if (byteCount <= bytesMax) return;
  throw new ZipTooLarge(
    `a workbook and each of its sheets have at most ${bytesMax} bytes, this one has more: ` +
      'ask for csv, or for a part of it',
  );
}
