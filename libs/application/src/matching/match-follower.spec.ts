import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { InMemoryEventStore } from '@grants/event-store';
import type { NewEvent } from '@grants/event-store';
import { MatchIndex } from '@grants/matching';
import { sample } from '@grants/projections/specs';
import { fixedClock } from '@grants/testing';
import { derivedUuid } from '../commands/command-ids.ts';
import { MatchFollower } from './match-follower.ts';
import type { MatchIndexName, MatchIndexStore } from './match-index-store.ts';
import { awardRecord } from './support-records.ts';

const PATIENCE_MS = 5000;

/** Keeps what a folder would keep. */
class KeptIndexes implements MatchIndexStore {
  readonly kept = new Map<MatchIndexName, readonly Uint8Array[]>();
  writes = 0;

  read(name: MatchIndexName): Generator<Uint8Array, void> | undefined {
    const chunks = this.kept.get(name);
    return (
      chunks &&
      (function* () {
        yield* chunks;
      })()
    );
  }

  write(name: MatchIndexName, chunks: Iterable<Uint8Array>): Promise<void> {
    this.kept.set(name, [...chunks]);
    this.writes += 1;
    return Promise.resolve();
  }
}

describe('the match follower', () => {
  let eventStore: InMemoryEventStore;
  let indexStore: KeptIndexes;
  let follower: MatchFollower;

  beforeEach(() => {
    eventStore = new InMemoryEventStore({ clock: fixedClock('2022-03-01T09:00+08:00') });
    indexStore = new KeptIndexes();
  });

  afterEach(async () => {
    await follower.stop();
    await eventStore.close();
  });

  async function started(over: { snapshotEvery?: number } = {}): Promise<MatchFollower> {
    follower = new MatchFollower({ eventStore, indexStore, ...over });
    await follower.start();
    return follower;
  }

  const award = (number: number): NewEvent => {
    const id = derivedUuid('award', String(number));
    const { type, data } = sample('ExternalAwardRecorded');
    const ids = { commandId: id, commandDigest: id, correlationId: id, causationId: id };
    return {
      id,
      type,
      schemaVersion: 1,
      data: { ...data, awardId: `award-${number}` },
      metadata: {
        ...ids,
        actor: { id: 'importer-1', role: 'importer' },
        occurredAt: fixedClock('2022-03-01T09:00+08:00').now(),
      },
    };
  };
  const recorded = async (number: number) => {
    const { position } = await eventStore.append(`externalAward-${number}`, 'none', [
      award(number),
    ]);
    return position;
  };

  it('knows what was there and what comes, and tells when', async () => {
    await recorded(1);
    await started();
    const position = await recorded(2);
    await follower.waitFor(position, PATIENCE_MS);

    expect(follower.status()).toEqual({
      state: 'running',
      position,
      applications: 0,
      awards: 2,
      rebuiltBecause: 'there is no snapshot yet',
    });
    expect(follower.supports.get('external-award:award-2')).toBeDefined();
  });

  it('goes on from its snapshot, and reads nothing before it again', async () => {
    await started();
    await follower.waitFor(await recorded(1), PATIENCE_MS);
    await follower.stop();
    const kept = follower.position();
    const reads: unknown[] = [];
    const subscribe = eventStore.subscribe.bind(eventStore);
    eventStore.subscribe = (options) => {
      reads.push(options?.after);
      return subscribe(options);
    };
    await started();
    await follower.waitFor(await recorded(2), PATIENCE_MS);

    expect(reads).toEqual([kept]);
    expect(follower.status()).toMatchObject({ awards: 2 });
    expect(follower.status()).not.toHaveProperty('rebuiltBecause');
  });

  it('writes a snapshot after every so many supports, and none when nothing is new', async () => {
    await started({ snapshotEvery: 2 });
    for (const number of [1, 2, 3]) await follower.waitFor(await recorded(number), PATIENCE_MS);
    expect(indexStore.writes).toBe(2);
    await follower.stop();
    expect(indexStore.writes).toBe(4);
    await started();
    await follower.stop();
    expect(indexStore.writes).toBe(4);
  });

  it.each([
    ['damaged', () => [new TextEncoder().encode('not an index')], /damaged/],
    ['empty', () => [], /empty/],
    ['of a later ledger', () => [...new MatchIndex().snapshot('9999')], /later ledger/],
  ])('builds anew from the events what is %s, and says so', async (_what, bytes, reason) => {
    indexStore.kept.set('ours', bytes());
    indexStore.kept.set('others', bytes());
    const position = await recorded(1);
    await started();
    await follower.waitFor(position, PATIENCE_MS);

    expect(follower.status()).toMatchObject({
      awards: 1,
      rebuiltBecause: expect.stringMatching(reason),
    });
  });

  it('takes up the older position when a crash left only one of the two', async () => {
    await started();
    await follower.waitFor(await recorded(1), PATIENCE_MS);
    await follower.stop();
    const older = indexStore.kept.get('others');
    await started();
    const position = await recorded(2);
    await follower.waitFor(position, PATIENCE_MS);
    await follower.stop();
    if (older) indexStore.kept.set('others', older);
    await started();
    await follower.waitFor(position, PATIENCE_MS);

    expect(follower.status()).toMatchObject({ awards: 2 });
  });

  it('counts a name or title no rarer than among the awards of the estimation', async () => {
    await started();
    expect(follower.supports.size).toBe(25_064);
    const record = awardRecord('x', { source: 'list', level: 'municipal', title: '芯片' });
    expect(follower.supports.linked(record, 'others').pairs).toEqual([]);
  });
});
