import { describe, expect, it } from '@jest/globals';
import { instant } from '@grants/kernel';
import { describeEventStoreContract } from './contract/event-store-contract.ts';
import { collect, sampleEvent, settableClock } from './contract/sample-events.ts';
import { InMemoryEventStore } from './in-memory-event-store.ts';

describeEventStoreContract('in memory', (clock) => new InMemoryEventStore({ clock }));

describe('InMemoryEventStore', () => {
  it('is empty when new', async () => {
    const store = new InMemoryEventStore({ clock: settableClock() });
    expect(await store.lastPosition()).toBeUndefined();
    expect(await collect(store.readAll())).toEqual([]);
  });

  it('records by the clock it was given, and never earlier than before', async () => {
    const clock = settableClock(instant('2022-03-01T01:00:00Z'));
    const store = new InMemoryEventStore({ clock });
    await store.append('project-1', 'any', [sampleEvent()]);
    clock.set(instant('2022-02-01T01:00:00Z'));
    await store.append('project-1', 'any', [sampleEvent()]);
    clock.set(instant('2022-03-02T08:00:00+08:00'));
    await store.append('project-1', 'any', [sampleEvent()]);
    const events = await collect(store.readAll());
    expect(events.map((event) => event.recordedAt)).toEqual([
      '2022-03-01T01:00:00.000Z',
      '2022-03-01T01:00:00.000Z',
      '2022-03-02T00:00:00.000Z',
    ]);
  });
});
