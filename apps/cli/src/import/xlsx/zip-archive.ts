import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { UnreadableFile } from '../unreadable-file.ts';

/** A file inside a ZIP archive, as its central directory tells of it (APPNOTE 6.3.10, 4.3.12). */
interface ZipEntry {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly checksum: number;
  readonly packedBytes: number;
  readonly headerOffset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const COMMENT_BYTES_MAX = 65_535;
const DIRECTORY_SIGNATURE = 0x02014b50;
const DIRECTORY_ENTRY_BYTES = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
/** In place of a number that only ZIP64 can hold. */
const BEYOND_ZIP = 0xffffffff;
const [STORED, DEFLATED] = [0, 8];
const ENCRYPTED_FLAG = 1;

/**
 * A ZIP archive read by its central directory: any file of it, from its beginning, as a stream
 * whose bytes are checked against the checksum the archive has of them.
 */
export class ZipArchive {
  private constructor(
    private readonly path: string,
    private readonly entries: ReadonlyMap<string, ZipEntry>,
  ) {}

  /** @throws UnreadableFile when it is no ZIP archive or was cut off */
  static async open(path: string): Promise<ZipArchive> {
    const file = await open(path);
    try {
      const directory = await directoryOf(file);
      return new ZipArchive(
        path,
        new Map(entriesIn(directory).map((entry) => [entry.name, entry])),
      );
    } finally {
      await file.close();
    }
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The bytes of one file. @throws UnreadableFile when it is not there or was damaged */
  async *read(name: string): AsyncIterable<Buffer> {
    const entry = this.entries.get(name);
    if (!entry) throw new UnreadableFile(`it has no ${name}`);
    const start = await this.startOf(entry);
    if (entry.packedBytes === 0) return;
    const packed = createReadStream(this.path, { start, end: start + entry.packedBytes - 1 });
    let checksum = 0;
    for await (const chunk of entry.isDeflated ? inflated(packed) : packed) {
      const bytes = chunk as Buffer;
      checksum = crc32(bytes, checksum);
      yield bytes;
    }
    if (checksum !== entry.checksum) throw new UnreadableFile(`its ${name} is damaged`);
  }

  /** Where the bytes begin: behind a header whose length only the header itself tells. */
  private async startOf({ name, headerOffset }: ZipEntry): Promise<number> {
    const file = await open(this.path);
    try {
      const header = await bytesAt(file, headerOffset, LOCAL_HEADER_BYTES);
      if (header.readUInt32LE(0) !== LOCAL_SIGNATURE) {
        throw new UnreadableFile(`its ${name} is damaged`);
      }
      return headerOffset + LOCAL_HEADER_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
    } finally {
      await file.close();
    }
  }
}

function inflated(packed: NodeJS.ReadableStream): AsyncIterable<Buffer> {
  // A failure ends the inflating stream, whose reader then has it thrown.
  return pipeline(packed, createInflateRaw(), () => undefined);
}

async function directoryOf(file: FileHandle): Promise<Buffer> {
  const { size } = await file.stat();
  const tailBytes = Math.min(size, END_BYTES + COMMENT_BYTES_MAX);
  const tail = await bytesAt(file, size - tailBytes, tailBytes);
  const signature = Buffer.alloc(4);
  signature.writeUInt32LE(END_SIGNATURE);
  const at = tail.lastIndexOf(signature);
  if (at < 0 || tail.length - at < END_BYTES) {
    throw new UnreadableFile(
      'it is no XLSX workbook, or was cut off, or is protected by a password',
    );
  }
  const [bytes, offset] = [tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
  if (offset === BEYOND_ZIP) throw new UnreadableFile('it is larger than 4 GiB');
  return bytesAt(file, offset, bytes);
}

function entriesIn(directory: Buffer): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + DIRECTORY_ENTRY_BYTES <= directory.length) {
    if (directory.readUInt32LE(at) !== DIRECTORY_SIGNATURE) break;
    const nameEnd = at + DIRECTORY_ENTRY_BYTES + directory.readUInt16LE(at + 28);
    const name = directory.toString('utf8', at + DIRECTORY_ENTRY_BYTES, nameEnd);
    entries.push(entryAt(directory.subarray(at), name));
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

function entryAt(entry: Buffer, name: string): ZipEntry {
  const [flags, method] = [entry.readUInt16LE(8), entry.readUInt16LE(10)];
  if ((flags & ENCRYPTED_FLAG) !== 0 || (method !== STORED && method !== DEFLATED)) {
    throw new UnreadableFile(`its ${name} is encrypted or packed in another way than XLSX uses`);
  }
  return {
    name,
    isDeflated: method === DEFLATED,
    checksum: entry.readUInt32LE(16),
    packedBytes: entry.readUInt32LE(20),
    headerOffset: entry.readUInt32LE(42),
  };
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, position);
  if (bytesRead < length) throw new UnreadableFile('it was cut off');
  return bytes;
}
