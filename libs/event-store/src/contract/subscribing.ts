import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { EventStore, NewEvent, RecordedEvent, SubscribeOptions } from '../event-store.ts';
import type { ContractSetting } from './contract-setting.ts';
import { collect, idsOf, sampleEvent, sampleEvents, unusedStream } from './sample-events.ts';

/** Subscriptions: catch-up, live, and the hand-over between the two. */
export function describeSubscribing(setting: ContractSetting): void {
  describe('subscribing', () => {
    describeDelivery(setting);
    describeBatches(setting);
    describeIndependence(setting);
    describeEnding(setting);
  });
}

function describeDelivery({ start }: ContractSetting): void {
  it('gives what is already there, then each new event as it is committed', async () => {
    const { store, before } = await start();
    const [there, live] = [sampleEvents(3), sampleEvents(4)];
    await store.append(unusedStream(), 'none', there);
    const seen = take(store, there.length + live.length, { after: before });
    for (const event of live) {
      await nextTurn();
      await store.append(unusedStream(), 'none', [event]);
    }
    expect(idsOf(await seen)).toEqual(idsOf([...there, ...live]));
  });

  it('goes on from a position without a gap or a repeat', async () => {
    const { store, before } = await start();
    const events = sampleEvents(20);
    await store.append(unusedStream(), 'none', events);
    const first = await take(store, 7, { after: before, batchSize: 1 });
    const rest = await take(store, 13, { after: first.at(-1)?.position });
    expect(idsOf([...first, ...rest])).toEqual(idsOf(events));
  });

  it('hands over from catch-up to live without loss or repeat', async () => {
    const { store, before } = await start();
    const stream = unusedStream();
    const events = sampleEvents(600);
    await store.append(stream, 'none', events.slice(0, 300));
    const seen = take(store, events.length, { after: before, batchSize: 16 });
    for (const event of events.slice(300)) await store.append(stream, 'exists', [event]);
    expect(idsOf(await seen)).toEqual(idsOf(events));
  });
}

function describeBatches({ start }: ContractSetting): void {
  it('reads from the beginning when no position is given', async () => {
    const { store } = await start();
    await store.append(unusedStream(), 'none', [sampleEvent()]);
    const [first] = await collect(store.readAll({ limit: 1 }));
    expect((await take(store, 1, {}))[0]).toEqual(first);
  });

  it('puts no more events in a batch than was asked for, and never none', async () => {
    const { store, before } = await start();
    await store.append(unusedStream(), 'none', sampleEvents(25));
    const sizes: number[] = [];
    let total = 0;
    for await (const batch of store.subscribe({ after: before, batchSize: 10 })) {
      sizes.push(batch.length);
      total += batch.length;
      if (total === 25) break;
    }
    expect(Math.max(...sizes)).toBeLessThanOrEqual(10);
    expect(Math.min(...sizes)).toBeGreaterThan(0);
    const none = async (): Promise<unknown> => collect(store.subscribe({ batchSize: 0 }));
    await expect(none()).rejects.toBeInstanceOf(TypeError);
  });
}

function describeIndependence({ start }: ContractSetting): void {
  it('serves several subscribers, each from its own place', async () => {
    const { store, before } = await start();
    const events = sampleEvents(40);
    const stream = unusedStream();
    await store.append(stream, 'none', events.slice(0, 10));
    const middle = await store.lastPosition();
    const subscribers = [
      take(store, 40, { after: before, batchSize: 3 }),
      take(store, 40, { after: before }),
      take(store, 30, { after: middle, batchSize: 1 }),
    ];
    for (const event of events.slice(10)) await store.append(stream, 'exists', [event]);
    const [small, large, late] = await Promise.all(subscribers);
    expect(idsOf(small ?? [])).toEqual(idsOf(events));
    expect(idsOf(large ?? [])).toEqual(idsOf(events));
    expect(idsOf(late ?? [])).toEqual(idsOf(events.slice(10)));
  });

  it('neither holds up appends nor loses events when a subscriber is slow', async () => {
    const { store, before } = await start();
    const stream = unusedStream();
    const events: NewEvent[] = sampleEvents(2_000);
    const batches = store.subscribe({ after: before, batchSize: 50 })[Symbol.asyncIterator]();
    await store.append(stream, 'none', events.slice(0, 1));
    const first = await batches.next();
    const seen = first.done === true ? [] : [...first.value];
    for (let from = 1; from < events.length; from += 100) {
      await store.append(stream, 'exists', events.slice(from, from + 100));
    }
    while (seen.length < events.length) {
      const next = await batches.next();
      if (next.done === true) break;
      expect(next.value.length).toBeLessThanOrEqual(50);
      seen.push(...next.value);
    }
    await batches.return?.();
    expect(idsOf(seen)).toEqual(idsOf(events));
  });
}

function describeEnding({ start }: ContractSetting): void {
  it('completes when the signal aborts while it waits', async () => {
    const { store } = await start();
    const controller = new AbortController();
    const after = await store.lastPosition();
    const ended = collect(store.subscribe({ after, signal: controller.signal }));
    await nextTurn();
    controller.abort();
    expect(await ended).toEqual([]);
  });

  it('completes at once when the signal has already aborted', async () => {
    const { store, before } = await start();
    await store.append(unusedStream(), 'none', [sampleEvent()]);
    const options = { after: before, signal: AbortSignal.abort() };
    expect(await collect(store.subscribe(options))).toEqual([]);
  });

  it('gives no further batch once the signal has aborted', async () => {
    const { store, before } = await start();
    await store.append(unusedStream(), 'none', sampleEvents(9));
    const controller = new AbortController();
    let batches = 0;
    const options = { after: before, batchSize: 2, signal: controller.signal };
    for await (const batch of store.subscribe(options)) {
      batches += batch.length > 0 ? 1 : 0;
      controller.abort();
    }
    expect(batches).toBe(1);
  });

  it('leaves the others alone when one ends', async () => {
    const { store } = await start();
    const after = await store.lastPosition();
    const controller = new AbortController();
    const ended = collect(store.subscribe({ after, signal: controller.signal }));
    const staying = take(store, 2, { after });
    await nextTurn();
    controller.abort();
    await ended;
    const events = sampleEvents(2);
    await store.append(unusedStream(), 'none', events);
    expect(idsOf(await staying)).toEqual(idsOf(events));
  });
}

/** So many events of a subscription; then it is ended by its signal. */
export async function take(
  store: EventStore,
  count: number,
  options: SubscribeOptions,
): Promise<RecordedEvent[]> {
  const controller = new AbortController();
  const seen: RecordedEvent[] = [];
  for await (const batch of store.subscribe({ ...options, signal: controller.signal })) {
    seen.push(...batch);
    if (seen.length >= count) controller.abort();
  }
  // A batch that is larger than what was still wanted is cut; one repeated event would shift it.
  return seen.slice(0, count);
}
