import { FileMatchIndexStore } from '@grants/api';
import type { MatchIndexStore } from '@grants/application';
import type { EventStore } from '@grants/event-store';
import { SqliteEventStore } from '@grants/event-store-sqlite';
import { ProjectionRunner, ReadStore } from '@grants/read-store';
import { existingLedgerFiles } from './data-folder.ts';
import type { Terminal } from './terminal.ts';

/** A ledger opened for reading alone, while a server runs on it or none does. */
export interface LedgerForReading {
  readonly eventStore: EventStore;
  readonly readStore: ReadStore;
  readonly matchIndexStore: MatchIndexStore;
}

/**
 * Reads a ledger as it stood at one moment, whatever a server writes meanwhile, and says so when
 * its views have not seen every event.
 *
 * @throws CommandFailed when there is no ledger, ViewsUnreadable, StoreUnavailable
 */
export async function withLedgerForReading<Result>(
  dataFolder: string,
  terminal: Terminal,
  read: (ledger: LedgerForReading) => Promise<Result>,
): Promise<Result> {
  const files = existingLedgerFiles(dataFolder);
  const readStore = ReadStore.openReadOnly({ path: files.views });
  const eventStore = SqliteEventStore.openReadOnly({ path: files.events });
  const matchIndexStore = new FileMatchIndexStore(files.matchIndexes);
  try {
    // One transaction of reading: all queries see the views of the same moment.
    readStore.connection.exec('BEGIN');
    await tellWhenBehind({ eventStore, readStore }, terminal);
    return await read({ eventStore, readStore, matchIndexStore });
  } finally {
    readStore.close();
    await eventStore.close();
  }
}

async function tellWhenBehind(
  ledger: Pick<LedgerForReading, 'eventStore' | 'readStore'>,
  { stderr }: Terminal,
): Promise<void> {
  const reached = new ProjectionRunner(ledger).position();
  const last = await ledger.eventStore.lastPosition();
  if (last === undefined || reached >= last) return;
  stderr.write(
    `grants: the views stand at ${reached === '' ? 'the beginning' : reached}, the events at ` +
      `${last}; a running server (grants serve) brings them up to date\n`,
  );
}
