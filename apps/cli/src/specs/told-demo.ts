import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { embeddedLedgerFiles } from '@grants/api';
import type { GrantsEvent } from '@grants/domain';
import type { RecordedEvent } from '@grants/event-store';
import { SqliteEventStore } from '@grants/event-store-sqlite';
import { ReadStore } from '@grants/read-store';
import { buildDemo } from '../demo/build-demo.ts';

/** Building the story takes some seconds. */
export const BUILD_MS_MAX = 60_000;

type Recorded = RecordedEvent & GrantsEvent;

/** The demo story in a folder of its own, opened for reading. */
export interface ToldDemo {
  readonly folder: string;
  /** Every event, in global order. */
  readonly events: readonly Recorded[];
  readonly readStore: ReadStore;
  readonly eventStore: SqliteEventStore;
  /** Closes it and takes the folder away. */
  forget(): Promise<void>;
}

export async function toldDemo(): Promise<ToldDemo> {
  const folder = await mkdtemp(join(tmpdir(), 'grants-demo-'));
  await buildDemo(folder);
  const files = embeddedLedgerFiles(folder);
  const eventStore = SqliteEventStore.openReadOnly({ path: files.events });
  const readStore = ReadStore.openReadOnly({ path: files.views });
  const events = (await Array.fromAsync(eventStore.readAll())) as unknown as readonly Recorded[];
  const forget = async () => {
    readStore.close();
    await eventStore.close();
    await rm(folder, { recursive: true });
  };
  return { folder, events, readStore, eventStore, forget };
}
