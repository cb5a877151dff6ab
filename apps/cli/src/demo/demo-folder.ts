import { existsSync } from 'node:fs';
import { embeddedLedgerFiles } from '@grants/api';
import { eventIdOf } from '@grants/application';
import { fundStream } from '@grants/domain';
import type { EventStore, RecordedEvent } from '@grants/event-store';
import { SqliteEventStore } from '@grants/event-store-sqlite';
import { commandIdOf } from '../story/tell.ts';
import { FUNDS } from './chapters/calls-and-funds.ts';
import { storyOfTheDemo } from './story-of-the-demo.ts';

/** What a data folder has of the demo story: nothing, all of it, a part, or something else. */
export type DemoFolderState = 'empty' | 'told' | 'told-in-part' | 'another-ledger';

/** Looks into a data folder. The events themselves tell: the ids of the first and of the last step. */
export async function demoFolderState(dataFolder: string): Promise<DemoFolderState> {
  const { events } = embeddedLedgerFiles(dataFolder);
  if (!existsSync(events)) return 'empty';
  const store = SqliteEventStore.openReadOnly({ path: events });
  try {
    return await stateOf(store);
  } finally {
    await store.close();
  }
}

async function stateOf(store: EventStore): Promise<DemoFolderState> {
  const first = await firstOf(store.readAll({ limit: 1 }));
  if (first === undefined) return 'empty';
  if (first.id !== eventIdOf(commandIdOf(1), 0)) return 'another-ledger';
  const lastFund = fundStream(FUNDS.district2026.fundId);
  const last = await firstOf(store.readStream(lastFund, { limit: 1 }));
  return last?.metadata.commandId === commandIdOf(countOfSteps()) ? 'told' : 'told-in-part';
}

/** How many steps the story has; the last one opens the budget line of 2026. */
function countOfSteps(): number {
  return [...storyOfTheDemo()].length;
}

async function firstOf(events: AsyncIterable<RecordedEvent>): Promise<RecordedEvent | undefined> {
  for await (const event of events) return event;
  return undefined;
}
