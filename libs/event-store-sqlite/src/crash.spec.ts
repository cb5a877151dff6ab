import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from '@jest/globals';
import { StoreUnavailable } from '@grants/event-store';
import type { RecordedEvent } from '@grants/event-store';
import { collect, sampleEvent, settableClock } from '@grants/event-store/contract';
import { SqliteEventStore } from './sqlite-event-store.ts';

const SCRIPT = fileURLToPath(new URL('./specs/append-until-killed.ts', import.meta.url));
const FLAGS = ['--experimental-transform-types', '--conditions=@grants/source', '--no-warnings'];
const ACKNOWLEDGED_BEFORE_KILL = 400;
const TIMEOUT_MS = 60_000;

describe('a store whose writer is killed (SIGKILL) under load', () => {
  const folder = mkdtempSync(join(tmpdir(), 'event-store-crash-'));
  const path = join(folder, 'events.sqlite');
  const acknowledged: string[][] = [];

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([1, 2, 3])(
    'has every acknowledged event exactly once after kill %i',
    async () => {
      acknowledged.push(...(await appendUntilKilled(path)));
      const store = SqliteEventStore.open({ path, clock: settableClock() });
      const events = await collect(store.readAll());
      await store.close();
      expectEachOnce(events, acknowledged);
      expectNoGaps(events);
    },
    TIMEOUT_MS,
  );

  it(
    'is refused to a second process while the first one lives, and open to it after the kill',
    async () => {
      const clock = settableClock();
      const opened: unknown[] = [];
      await appendUntilKilled(path, () => {
        const open = (): unknown => opened.push(SqliteEventStore.open({ path, clock }));
        expect(open).toThrow(StoreUnavailable);
        expect(open).toThrow(`${path} is being written by another process`);
      });
      expect(opened).toEqual([]);
      const store = SqliteEventStore.open({ path, clock });
      await expect(
        store.append('project-shared', 'exists', [sampleEvent()]),
      ).resolves.toBeDefined();
      await store.close();
    },
    TIMEOUT_MS,
  );

  it(
    'can be read by another process while the writer lives',
    async () => {
      const readers: SqliteEventStore[] = [];
      await appendUntilKilled(path, () => readers.push(SqliteEventStore.openReadOnly({ path })));
      expect(readers).toHaveLength(1);
      for (const reader of readers) {
        expectNoGaps(await collect(reader.readAll()));
        await reader.close();
      }
    },
    TIMEOUT_MS,
  );
});

/** Runs the writer, kills it after so many acknowledgements, and tells which it had given. */
async function appendUntilKilled(path: string, whileAlive?: () => void): Promise<string[][]> {
  const child = spawn(process.execPath, [...FLAGS, SCRIPT, path], {
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'close');
  const appends: string[][] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    appends.push(line.split(' '));
    if (appends.length !== ACKNOWLEDGED_BEFORE_KILL) continue;
    try {
      whileAlive?.();
    } finally {
      child.kill('SIGKILL');
    }
  }
  expect(await exited).toEqual([null, 'SIGKILL']);
  // The line that the kill cut in two acknowledges nothing.
  const UUID_LENGTH = 36;
  return appends.filter((ids) => ids.every((id) => id.length === UUID_LENGTH));
}

function expectEachOnce(events: readonly RecordedEvent[], acknowledged: string[][]): void {
  const timesSeen = new Map<string, number>();
  for (const { id } of events) timesSeen.set(id, (timesSeen.get(id) ?? 0) + 1);
  const ids = acknowledged.flat();
  expect(ids.length).toBeGreaterThanOrEqual(ACKNOWLEDGED_BEFORE_KILL);
  expect(ids.filter((id) => timesSeen.get(id) !== 1)).toEqual([]);
  expect(timesSeen.size).toBe(events.length);
}

/** Revisions of each stream count 0, 1, 2 … in the global order. */
function expectNoGaps(events: readonly RecordedEvent[]): void {
  const next = new Map<string, number>();
  for (const { stream, revision } of events) {
    expect(revision).toBe(next.get(stream) ?? 0);
    next.set(stream, revision + 1);
  }
}
