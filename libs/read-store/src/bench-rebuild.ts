import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventStore } from '@grants/event-store';
import { ProjectionRunner } from './projection-runner.ts';
import { ReadStore } from './read-store.ts';

/** The rebuild of all views, beside what the machine can read and parse at all. */
export interface RebuildBench {
  readonly bench: 'rebuild';
  /** Events a second through every projection into a new file. */
  readonly ours: number;
  /** Events a second read and parsed and nothing more, measured by the caller in the same run. */
  readonly raw: number;
  readonly ratio: number;
  readonly unit: 'events/s';
  readonly inputs: {
    readonly events: number;
    readonly projections: number;
  };
}

export interface RebuildBenchOptions {
  readonly eventStore: EventStore;
  readonly events: number;
  readonly rawEventsPerSecond: number;
}

const PATIENCE_MS = 3_600_000;

/** Measures how fast every view is computed from zero, with the runner, the store and a file. */
export async function benchRebuild(options: RebuildBenchOptions): Promise<RebuildBench> {
  const { eventStore, events, rawEventsPerSecond: raw } = options;
  const folder = mkdtempSync(join(tmpdir(), 'grants-bench-'));
  const readStore = ReadStore.open({ path: join(folder, 'views.db') });
  try {
    const last = await eventStore.lastPosition();
    const runner = new ProjectionRunner({ eventStore, readStore });
    const startMs = performance.now();
    runner.start();
    if (last !== undefined) await runner.waitFor(last, PATIENCE_MS);
    const seconds = (performance.now() - startMs) / 1000;
    await runner.stop();
    const ours = Math.round(events / seconds);
    const inputs = { events, projections: readStore.projections.length };
    return { bench: 'rebuild', ours, raw, ratio: ours / raw, unit: 'events/s', inputs };
  } finally {
    readStore.close();
    rmSync(folder, { recursive: true });
  }
}
