import { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '@grants/event-store';

/** The right to write to an event store, held by one process at a time. */
export interface WriterLock {
  release(): void;
}

/**
 * Takes the right to write to the store at `path`, or says who must let go of it.
 *
 * The lock is an exclusive transaction, held open on an empty database next to the store. The
 * operating system gives it up with the process, however that ends, so nothing stale can remain;
 * readers of the store are not affected by it.
 *
 * @throws StoreUnavailable when another process, or another store of this one, holds it
 */
export function holdWriterLock(path: string): WriterLock {
  const lockFile = `${path}-lock`;
  const lock = openLockFile(lockFile);
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    throw new StoreUnavailable(
      `the event store ${path} is being written by another process, and only one may write. ` +
        `Stop that process ("fuser ${lockFile}" names it), or open the store read-only.`,
      { cause },
    );
  }
  return { release: () => lock.close() };
}

function openLockFile(lockFile: string): DatabaseSync {
  try {
    return new DatabaseSync(lockFile);
  } catch (cause) {
    throw new StoreUnavailable(
      `cannot create ${lockFile}: check that its folder exists and may be written to`,
      { cause },
    );
  }
}
