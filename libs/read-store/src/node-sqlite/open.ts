import { DatabaseSync } from 'node:sqlite';
import { ViewsUnreadable } from '../errors.ts';

/**
 * Opens the file of the views.
 *
 * Views can be computed again, so a commit need not reach the disk at once: `synchronous=NORMAL`
 * with a write-ahead log keeps the file whole over a crash, and what a loss of power takes is a
 * whole transaction, views and checkpoint, which the runner then does again. Rows of the history
 * run to kilobytes, so pages are twice the usual size (measured: a tenth faster to rebuild), and the
 * log is folded in every 64 MiB, since each time the disk is waited for.
 */
export function openViewDatabase(path: string): DatabaseSync {
  const database = new DatabaseSync(path);
  database.exec(`
    PRAGMA page_size = 8192;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    PRAGMA wal_autocheckpoint = 8192;
    PRAGMA busy_timeout = 5000;
    PRAGMA cache_size = -65536;
    PRAGMA temp_store = MEMORY;`);
  return database;
}

/** Opens the file of the views for reading, beside its writer. @throws ViewsUnreadable */
export function openViewDatabaseReadOnly(path: string): DatabaseSync {
  try {
    const database = new DatabaseSync(path, { readOnly: true, timeout: 5_000 });
    database.exec('PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY;');
    return database;
  } catch (cause) {
    throw new ViewsUnreadable(`there are no views at ${path}`, { cause });
  }
}
