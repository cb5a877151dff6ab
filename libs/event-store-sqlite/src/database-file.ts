import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '@grants/event-store';
import { APPLICATION_ID, SCHEMA, SCHEMA_VERSION } from './schema.ts';

/** How long to wait for a lock that a foreign tool holds on the file, in milliseconds. */
const BUSY_TIMEOUT_MS = 1_000;

/**
 * What durability rests on: a write-ahead log that is flushed at every commit. `fullfsync` makes
 * macOS flush the disk's own cache too; elsewhere a flush already does.
 */
const DURABLE_SETTINGS = [
  { pragma: 'journal_mode', set: 'WAL', inForce: 'wal' },
  { pragma: 'synchronous', set: 'FULL', inForce: 2 },
  { pragma: 'fullfsync', set: 'ON', inForce: 1 },
  { pragma: 'checkpoint_fullfsync', set: 'ON', inForce: 1 },
] as const;

/** The one name of a store's file, so that no alias of it escapes the writer's lock. */
export function resolveStorePath(path: string): string {
  try {
    return existsSync(path)
      ? realpathSync(path)
      : join(realpathSync(dirname(path)), basename(path));
  } catch (cause) {
    throw new StoreUnavailable(`the folder of the event store ${path} does not exist`, { cause });
  }
}

/**
 * Opens the file of a store for its one writer, and makes it if it is not there.
 *
 * @throws StoreUnavailable when it is not an event store, is of a newer version, or cannot be made
 *   durable
 */
export function openForWriting(path: string): DatabaseSync {
  return opening(path, { readOnly: false }, (database) => {
    const isNew = checkIdentity(database, path);
    enforceDurability(database, path);
    if (isNew) database.exec(`BEGIN IMMEDIATE; ${SCHEMA} COMMIT`);
  });
}

/** Opens the file of a store for reading, beside a writer or without one. @throws StoreUnavailable */
export function openForReading(path: string): DatabaseSync {
  return opening(path, { readOnly: true }, (database) => {
    if (checkIdentity(database, path)) throw new StoreUnavailable(`${path} is not an event store`);
  });
}

/**
 * Puts the settings in force that durability rests on, and reads them back.
 *
 * @throws StoreUnavailable naming the setting that is not in force
 */
export function enforceDurability(database: DatabaseSync, path: string): void {
  for (const { pragma, set, inForce } of DURABLE_SETTINGS) {
    database.exec(`PRAGMA ${pragma} = ${set}`);
    const found = readPragma(database, pragma);
    if (found === inForce) continue;
    throw new StoreUnavailable(
      `the event store ${path} needs ${pragma} = ${inForce} to keep what it acknowledges, ` +
        `but ${String(found)} is in force; put it on a local disk with a file system that supports it`,
    );
  }
}

/** Whether the file is still empty. @throws StoreUnavailable when it is not ours to use */
function checkIdentity(database: DatabaseSync, path: string): boolean {
  const objects = database.prepare('SELECT count(*) AS objects FROM sqlite_schema').get();
  const applicationId = readPragma(database, 'application_id');
  if (objects?.['objects'] === 0 && applicationId === 0) return true;
  if (applicationId !== APPLICATION_ID) {
    throw new StoreUnavailable(`${path} is an SQLite file, but not an event store of this ledger`);
  }
  const version = readPragma(database, 'user_version');
  if (version === SCHEMA_VERSION) return false;
  throw new StoreUnavailable(
    `the event store ${path} has schema version ${String(version)}; this program knows version ` +
      `${SCHEMA_VERSION}. Use the newer program that wrote it.`,
  );
}

function opening(
  path: string,
  { readOnly }: { readonly readOnly: boolean },
  prepare: (database: DatabaseSync) => void,
): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { readOnly, timeout: BUSY_TIMEOUT_MS });
    prepare(database);
    return database;
  } catch (cause) {
    database?.close();
    if (cause instanceof StoreUnavailable) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StoreUnavailable(`cannot open the event store ${path}: ${reason}`, { cause });
  }
}

function readPragma(database: DatabaseSync, pragma: string): unknown {
  return Object.values(database.prepare(`PRAGMA ${pragma}`).get() ?? {})[0];
}
