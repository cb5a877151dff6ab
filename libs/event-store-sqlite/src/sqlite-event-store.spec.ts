import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { StoreUnavailable } from '@grants/event-store';
import type { EventStore } from '@grants/event-store';
import {
  collect,
  idsOf,
  sampleEvent,
  sampleEvents,
  settableClock,
} from '@grants/event-store/contract';
import { instant } from '@grants/kernel';
import { enforceDurability } from './database-file.ts';
import { SqliteEventStore } from './sqlite-event-store.ts';

let folder: string;
let path: string;
const opened: EventStore[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'event-store-sqlite-'));
  path = join(folder, 'events.sqlite');
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
  rmSync(folder, { recursive: true });
});

function open(clock = settableClock(), file = path): SqliteEventStore {
  const store = SqliteEventStore.open({ path: file, clock });
  opened.push(store);
  return store;
}

function openReadOnly(): SqliteEventStore {
  const store = SqliteEventStore.openReadOnly({ path });
  opened.push(store);
  return store;
}

/** Looks at the file as an auditor would, with nothing but SQLite. */
function withDatabase<Result>(look: (database: DatabaseSync) => Result): Result {
  const database = new DatabaseSync(path);
  try {
    return look(database);
  } finally {
    database.close();
  }
}

describe('a store opened again', () => {
  it('has what was written, and goes on from there', async () => {
    const events = sampleEvents(4);
    const first = open();
    await first.append('project-1', 'none', events.slice(0, 2));
    const pending = first.append('project-2', 'none', events.slice(2, 3));
    await first.close();
    const { position } = await pending;
    const second = open();
    expect(await second.lastPosition()).toBe(position);
    await second.append('project-1', 1, events.slice(3));
    expect(idsOf(await collect(second.readAll()))).toEqual(idsOf(events));
  });

  it('knows a retry again', async () => {
    const event = sampleEvent();
    const first = open();
    const { position } = await first.append('project-1', 'any', [event]);
    await first.close();
    const again = await open().append('project-1', 'any', [event]);
    expect(again).toEqual({ revision: 0, position, repeated: true });
  });

  it('never sets recordedAt back, even if the clock was set back in between', async () => {
    const first = open(settableClock(instant('2022-03-01T01:00:00Z')));
    await first.append('project-1', 'any', [sampleEvent()]);
    await first.close();
    const clock = settableClock(instant('2022-02-01T01:00:00Z'));
    const second = open(clock);
    await second.append('project-1', 'any', [sampleEvent()]);
    clock.set(instant('2022-03-02T01:00:00Z'));
    await second.append('project-1', 'any', [sampleEvent()]);
    const events = await collect(second.readAll());
    expect(events.map((event) => event.recordedAt)).toEqual([
      '2022-03-01T01:00:00.000Z',
      '2022-03-01T01:00:00.000Z',
      '2022-03-02T01:00:00.000Z',
    ]);
  });
});

describe('the file', () => {
  it('holds data and metadata as canonical text', async () => {
    const event = sampleEvent({ data: { unit: '闵行', amount: '1.00' } });
    await open().append('project-1', 'any', [event]);
    const row = withDatabase((database) => database.prepare('SELECT * FROM events').get());
    expect(row).toMatchObject({
      position: 1,
      stream: 'project-1',
      revision: 0,
      id: event.id,
      data: '{"amount":"1.00","unit":"闵行"}',
    });
    expect(row?.['metadata']).toMatch(/^\{"actor":\{"id":"zhang-wei","role":"fund-officer"\},"/);
  });

  it.each([
    ['UPDATE events SET data = data', 'events are never rewritten'],
    ['DELETE FROM events', 'events are never deleted'],
    [
      "INSERT INTO events SELECT 9, stream, 'x', '', type, 1, '', '', '' FROM events",
      'cannot store',
    ],
  ])('refuses "%s"', async (statement, reason) => {
    await open().append('project-1', 'any', [sampleEvent()]);
    expect(() => withDatabase((database) => database.exec(statement))).toThrow(reason);
  });

  it('is kept with a write-ahead log', async () => {
    open();
    const mode = withDatabase((database) => database.prepare('PRAGMA journal_mode').get());
    expect(mode).toEqual({ journal_mode: 'wal' });
  });

  it('is refused where durable settings do not take effect, such as in memory', () => {
    const database = new DatabaseSync(':memory:');
    const enforce = (): void => enforceDurability(database, 'memory');
    expect(enforce).toThrow(StoreUnavailable);
    expect(enforce).toThrow('needs journal_mode = wal to keep what it acknowledges, but memory is');
    database.close();
  });

  it('is refused when a newer program wrote it', async () => {
    await open().close();
    withDatabase((database) => database.exec('PRAGMA user_version = 2'));
    expect(() => open()).toThrow('has schema version 2; this program knows version 1');
    expect(() => openReadOnly()).toThrow(StoreUnavailable);
    withDatabase((database) => database.exec('PRAGMA user_version = 1'));
    expect(() => open()).not.toThrow();
  });

  it('is refused when it is something else, and left as it was', () => {
    withDatabase((database) => database.exec('CREATE TABLE other (name TEXT)'));
    expect(() => open()).toThrow(`${path} is an SQLite file, but not an event store`);
    const mode = withDatabase((database) => database.prepare('PRAGMA journal_mode').get());
    expect(mode).toEqual({ journal_mode: 'delete' });
    const text = join(folder, 'notes.txt');
    writeFileSync(text, 'not a database at all, '.repeat(100));
    expect(() => open(settableClock(), text)).toThrow('file is not a database');
  });

  it('is refused when its folder is missing, with the path named', () => {
    const missing = join(folder, 'missing', 'events.sqlite');
    expect(() => open(settableClock(), missing)).toThrow(StoreUnavailable);
    expect(() => open(settableClock(), missing)).toThrow(missing);
  });
});

describe('the one writer', () => {
  it('refuses a second store on the same file, by any name, until the first is closed', async () => {
    const first = open();
    const alias = join(folder, 'alias.sqlite');
    symlinkSync(path, alias);
    for (const name of [path, alias]) {
      expect(() => open(settableClock(), name)).toThrow(StoreUnavailable);
      expect(() => open(settableClock(), name)).toThrow(
        `the event store ${path} is being written by another process`,
      );
    }
    await expect(first.append('project-1', 'none', [sampleEvent()])).resolves.toBeDefined();
    await first.close();
    expect(() => open()).not.toThrow();
  });

  it('does not keep the lock when opening fails', () => {
    withDatabase((database) => database.exec('CREATE TABLE other (name TEXT)'));
    expect(() => open()).toThrow('not an event store');
    withDatabase((database) => database.exec('DROP TABLE other'));
    expect(() => open()).not.toThrow();
  });
});

describe('a store open for reading only', () => {
  it('sees what the writer has committed, as it is committed', async () => {
    const writer = open();
    const events = sampleEvents(3);
    await writer.append('project-1', 'none', events.slice(0, 2));
    const reader = openReadOnly();
    expect(idsOf(await collect(reader.readStream('project-1')))).toEqual(idsOf(events.slice(0, 2)));
    await writer.append('project-1', 1, events.slice(2));
    expect(idsOf(await collect(reader.readAll()))).toEqual(idsOf(events));
    expect(await reader.lastPosition()).toBe(await writer.lastPosition());
  });

  it('reads without a writer too', async () => {
    const writer = open();
    await writer.append('project-1', 'none', sampleEvents(2));
    await writer.close();
    expect(await collect(openReadOnly().readAll())).toHaveLength(2);
  });

  it('refuses to append', async () => {
    open();
    const append = openReadOnly().append('project-1', 'none', [sampleEvent()]);
    await expect(append).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(append).rejects.toThrow('for reading only: nothing was written');
  });

  it('ends a subscription at the last event', async () => {
    await open().append('project-1', 'none', sampleEvents(5));
    const batches = await collect(openReadOnly().subscribe({ batchSize: 2 }));
    expect(batches.map((batch) => batch.length)).toEqual([2, 2, 1]);
  });

  it('is refused when there is no store', () => {
    expect(() => openReadOnly()).toThrow(StoreUnavailable);
    withDatabase((database) => database.exec('VACUUM'));
    expect(() => openReadOnly()).toThrow(`${path} is not an event store`);
  });
});

describe('reading in pages', () => {
  it('holds no transaction when a reader stops half-way', async () => {
    const store = open();
    await store.append('project-1', 'none', sampleEvents(40));
    for await (const event of store.readAll()) if (event.revision === 3) break;
    for await (const batch of store.subscribe({ batchSize: 7 })) if (batch.length === 7) break;
    const limited = await collect(store.readStream('project-1', { limit: 9 }));
    expect(limited).toHaveLength(9);
    await store.append('project-1', 39, [sampleEvent()]);
    // A checkpoint that resets the log succeeds only when nobody reads from it.
    const checkpoint = withDatabase((database) =>
      database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get(),
    );
    expect(checkpoint).toEqual({ busy: 0, log: 0, checkpointed: 0 });
  });

  it('ends a page early when its events are large', async () => {
    const store = open();
    for (let revision = 0; revision < 12; revision += 1) {
      const large = sampleEvent({ data: { text: 'x'.repeat(900_000) } });
      await store.append('project-1', 'any', [large]);
    }
    const sizes: number[] = [];
    let total = 0;
    for await (const batch of store.subscribe()) {
      sizes.push(batch.length);
      total += batch.length;
      if (total === 12) break;
    }
    // 4 × 900 kB is below the 4 million characters of a page, 5 × is above.
    expect(sizes).toEqual([5, 5, 2]);
    expect(await collect(store.readStream('project-1'))).toHaveLength(12);
  });
});
