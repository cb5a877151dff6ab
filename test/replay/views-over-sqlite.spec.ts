import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { EventStore, NewEvent } from '@grants/event-store';
import { SqliteEventStore } from '@grants/event-store-sqlite';
import { instant } from '@grants/kernel';
import { EVENT_TYPES, sample, streamOf } from '@grants/projections/specs';
import { ProjectionRunner, ReadStore, rebuildAndCompare } from '@grants/read-store';
import { fixedClock } from '@grants/testing';

const WRITERS = 16;
const PATIENCE_MS = 20_000;

/** An event of each type, with ids that are told apart by a prefix of eight hexadecimal digits. */
function eventsOfEveryType(prefix: string): readonly (NewEvent & { readonly stream: string })[] {
  return EVENT_TYPES.map((type, index) => {
    const event = sample(type);
    const id = `${prefix}-0000-4000-8000-${String(index).padStart(12, '0')}`;
    const metadata = {
      commandId: id,
      commandDigest: id,
      correlationId: id,
      causationId: id,
      actor: { id: 'clerk-1', role: 'clerk' },
      occurredAt: instant('2022-03-01T09:00+08:00'),
    };
    return { ...event, stream: streamOf(event), id, schemaVersion: 1, metadata };
  });
}

async function appendAll(store: EventStore, prefix: string): Promise<void> {
  for (const { stream, ...event } of eventsOfEveryType(prefix)) {
    await store.append(stream as `${string}-${string}`, 'any', [event]);
  }
}

describe('views over the embedded event store', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'grants-replay-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function open() {
    const clock = fixedClock('2022-03-01T09:00+08:00');
    const eventStore = SqliteEventStore.open({ path: join(folder, 'events.db'), clock });
    const readStore = ReadStore.open({ path: join(folder, 'views.db') });
    const runner = new ProjectionRunner({ eventStore, readStore, batchSize: 7 });
    return { eventStore, readStore, runner };
  }

  async function settle({ eventStore, runner }: ReturnType<typeof open>): Promise<void> {
    const last = await eventStore.lastPosition();
    if (last !== undefined) await runner.waitFor(last, PATIENCE_MS);
  }

  async function close(ledger: ReturnType<typeof open>): Promise<void> {
    await ledger.runner.stop();
    ledger.readStore.close();
    await ledger.eventStore.close();
  }

  it('that follow many writers, over a restart, are those computed from zero', async () => {
    const before = open();
    before.runner.start();
    const prefixes = Array.from({ length: WRITERS }, (_, n) => String(n).padStart(8, '0'));
    await Promise.all(prefixes.map((prefix) => appendAll(before.eventStore, prefix)));
    await settle(before);
    await appendAll(before.eventStore, '0000aaaa');
    await close(before);

    const after = open();
    after.runner.start();
    await settle(after);

    const compared = await rebuildAndCompare(after);
    expect(compared.filter((one) => !one.equal)).toEqual([]);
    expect(new Set(compared.map((one) => one.position))).toEqual(
      new Set([await after.eventStore.lastPosition()]),
    );
    const balance = await after.readStore.fundLedger.trialBalance('fund-1');
    expect(balance?.difference).toBe('0.00');
    // One appropriation of 5,000,000 by each writer and one after, each cut by 500,000.
    expect((await after.readStore.fundLedger.fund('fund-1'))?.balances.appropriated).toBe(
      '76500000.00',
    );
    await close(after);
  });
});
