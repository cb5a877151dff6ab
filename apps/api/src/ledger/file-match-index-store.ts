import { closeSync, openSync, readSync } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { MatchIndexName, MatchIndexStore } from '@grants/application';
import { hasCode } from '../auth/system-error.ts';

const CHUNK_BYTES = 1 << 20;

/** Keeps the snapshots of the match indexes in a folder, a file each. */
export class FileMatchIndexStore implements MatchIndexStore {
  constructor(private readonly folder: string) {}

  read(name: MatchIndexName): Generator<Uint8Array, void> | undefined {
    try {
      return chunksOf(openSync(this.pathOf(name), 'r'));
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return undefined;
      throw error;
    }
  }

  /** Under another name first, and renamed when it is on disk: a crash leaves the one before. */
  async write(name: MatchIndexName, chunks: Iterable<Uint8Array>): Promise<void> {
    const path = this.pathOf(name);
    await mkdir(dirname(path), { recursive: true });
    const file = await open(`${path}.new`, 'w');
    try {
      for (const chunk of chunks) await file.writeFile(chunk);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(`${path}.new`, path);
    await syncFolder(this.folder);
  }

  private pathOf(name: MatchIndexName): string {
    return join(this.folder, `${name}.index`);
  }
}

function* chunksOf(file: number): Generator<Uint8Array, void> {
  try {
    for (;;) {
      const chunk = new Uint8Array(CHUNK_BYTES);
      const length = readSync(file, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/** Makes the rename durable, too. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
