import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sampleEvents, settableClock } from '@grants/event-store/contract';
import { benchAppend } from './append-bench.ts';
import { benchReadAll } from './raw-read.ts';
import { SqliteEventStore } from './sqlite-event-store.ts';

describe('the benches', () => {
  it('measure appends at 64 callers and at one, both sides in one run', async () => {
    const rows = await benchAppend({
      manyCallers: { rounds: 1, appends: 128 },
      oneCaller: { rounds: 2, appends: 4 },
    });
    expect(rows.map((row) => row.bench)).toEqual(['append-64-callers', 'append-1-caller']);
    for (const { ours, raw, ratio, unit } of rows) {
      expect(unit).toBe('events/s');
      expect(raw).toBeGreaterThan(0);
      expect(ratio).toBeCloseTo(ours / raw, 1);
    }
  });

  it('count every event that the raw read parses', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'raw-read-'));
    const path = join(folder, 'events.sqlite');
    const store = SqliteEventStore.open({ path, clock: settableClock() });
    await store.append('project-1', 'none', sampleEvents(1_300));
    const { events, milliseconds, eventsPerSecond } = benchReadAll(path);
    await store.close();
    rmSync(folder, { recursive: true });
    expect(events).toBe(1_300);
    expect(eventsPerSecond).toBeCloseTo(1_300_000 / milliseconds);
  });
});
