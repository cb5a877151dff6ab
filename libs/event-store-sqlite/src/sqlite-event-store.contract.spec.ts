import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { describeEventStoreContract } from '@grants/event-store/contract';
import { SqliteEventStore } from './sqlite-event-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'event-store-'));
let opened = 0;

afterAll(() => rmSync(folder, { recursive: true }));

describeEventStoreContract('SQLite', (clock) => {
  opened += 1;
  return SqliteEventStore.open({ path: join(folder, `${opened}.sqlite`), clock });
});
