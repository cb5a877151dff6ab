import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InMemoryEventStore } from '@grants/event-store';
import type { EventStore, Position } from '@grants/event-store';
import { instant } from '@grants/kernel';
import type { Projection } from '@grants/projections';
import { streamOf } from '@grants/projections/specs';
import type { SampleEvent } from '@grants/projections/specs';
import { fixedClock } from '@grants/testing';
import type { FixedClock } from '@grants/testing';
import { ProjectionRunner } from '../projection-runner.ts';
import { ReadStore } from '../read-store.ts';

/** An event and when it happened; a minute past nine on the first of March 2022 when not told. */
export interface Happening {
  readonly event: SampleEvent;
  readonly occurredAt?: string;
}

/** An event store of a spec, with a clock that the spec moves. */
export class Ledger {
  readonly clock: FixedClock = fixedClock('2022-03-01T09:00+08:00');
  readonly eventStore: EventStore = new InMemoryEventStore({ clock: this.clock });
  private count = 0;

  /** Appends events, each to its own stream; answers the position of the last. */
  async record(...events: readonly SampleEvent[]): Promise<Position> {
    return this.recordThat(...events.map((event) => ({ event })));
  }

  async recordThat(...happenings: readonly Happening[]): Promise<Position> {
    let position = '' as Position;
    for (const { event, occurredAt = '2022-03-01T09:01+08:00' } of happenings) {
      this.count += 1;
      const digits = String(this.count).padStart(12, '0');
      const appended = await this.eventStore.append(streamOf(event), 'any', [
        {
          id: `00000000-0000-4000-8000-${digits}`,
          type: event.type,
          schemaVersion: 1,
          data: event.data,
          metadata: {
            commandId: `command-${digits}`,
            commandDigest: digits,
            correlationId: `command-${digits}`,
            causationId: `command-${digits}`,
            actor: { id: 'clerk-1', role: 'clerk' },
            occurredAt: instant(occurredAt),
          },
        },
      ]);
      position = appended.position;
    }
    return position;
  }
}

/** Long enough for any spec; a spec that needs it has failed. */
export const PATIENCE_MS = 10_000;

/** Brings the views up to the last event of a ledger and stops. */
export async function catchUp(
  readStore: ReadStore,
  { eventStore }: Ledger,
  batchSize = 512,
): Promise<void> {
  const runner = new ProjectionRunner({ eventStore, readStore, batchSize });
  runner.start();
  await runner.waitFor((await eventStore.lastPosition()) ?? ('' as Position), PATIENCE_MS);
  await runner.stop();
}

/** The views of a ledger in memory, up to its last event. */
export async function viewsOf(
  ledger: Ledger,
  options: { readonly projections?: readonly Projection[]; readonly batchSize?: number } = {},
): Promise<ReadStore> {
  const { projections, batchSize } = options;
  const readStore = ReadStore.open({ path: ':memory:', ...(projections && { projections }) });
  await catchUp(readStore, ledger, batchSize);
  return readStore;
}

/** Gives a spec a folder of its own and takes it away afterwards. */
export async function inFolder(spec: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'grants-views-'));
  try {
    await spec(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
