import { describe, expect, it } from '@jest/globals';
import { EventIdReused } from '../errors.ts';
import type { ExpectedRevision } from '../event-store.ts';
import type { ContractSetting } from './contract-setting.ts';
import { collect, sampleEvent, sampleEvents, unusedStream } from './sample-events.ts';

/** The same ids again: a retry gets the first result, anything else is refused. */
export function describeIdempotency(setting: ContractSetting): void {
  describe('appending the same ids again', () => {
    describeRetries(setting);
    describeReuse(setting);
    describePartlyThere(setting);
  });
}

function describeRetries({ start }: ContractSetting): void {
  // Events already in the stream, and what the append and its retry expect.
  const modes: [number, ExpectedRevision][] = [
    [0, 'none'],
    [0, 'any'],
    [2, 'any'],
    [2, 'exists'],
    [2, 1],
  ];
  it.each(modes)('given %i events, a retry expecting %p repeats', async (count, expected) => {
    const { store } = await start();
    const stream = unusedStream();
    if (count > 0) await store.append(stream, 'none', sampleEvents(count));
    const events = sampleEvents(3);
    const first = await store.append(stream, expected, events);
    expect(first).toMatchObject({ revision: count + 2, repeated: false });
    const again = await store.append(stream, expected, events);
    expect(again).toEqual({ ...first, repeated: true });
    await store.append(stream, 'exists', [sampleEvent()]);
    const afterOthers = await store.append(stream, expected, events);
    expect(afterOthers).toEqual({ ...first, repeated: true });
    expect(await collect(store.readStream(stream))).toHaveLength(count + 4);
  });

  it('writes once when the same append is under way many times', async () => {
    const { store } = await start();
    const stream = unusedStream();
    const events = sampleEvents(2);
    const attempts = Array.from({ length: 16 }, () => store.append(stream, 'none', events));
    const results = await Promise.all(attempts);
    expect(results.filter((result) => !result.repeated)).toHaveLength(1);
    expect(new Set(results.map((result) => result.position)).size).toBe(1);
    expect(await collect(store.readStream(stream))).toHaveLength(2);
  });

  it('keeps what the first attempt recorded when a retry comes later and by another hand', async () => {
    const { store } = await start();
    const stream = unusedStream();
    const event = sampleEvent();
    await store.append(stream, 'none', [event]);
    const actor = { id: 'li-na', role: 'supervisor' };
    const retry = { ...event, metadata: { ...event.metadata, actor } };
    const result = await store.append(stream, 'none', [retry]);
    expect(result.repeated).toBe(true);
    expect((await collect(store.readStream(stream)))[0]?.metadata).toEqual(event.metadata);
  });
}

function describeReuse({ start, guarantees }: ContractSetting): void {
  const event = sampleEvent();
  const others = [
    ['other data', { ...event, data: { amount: '1.00' } }],
    ['another type', { ...event, type: 'CommitmentReleased' }],
    ['another schema version', { ...event, schemaVersion: 2 }],
    ['another command', { ...event, metadata: { ...event.metadata, commandDigest: 'other' } }],
  ] as const;
  it.each(others)('refuses an id used again for %s', async (_, other) => {
    const { store } = await start();
    const stream = unusedStream();
    const { id } = sampleEvent();
    await store.append(stream, 'none', [{ ...event, id }]);
    const refusal = store.append(stream, 'none', [{ ...other, id }]);
    await expect(refusal).rejects.toBeInstanceOf(EventIdReused);
    await expect(refusal).rejects.toMatchObject({ stream, eventId: id });
    expect(await collect(store.readStream(stream))).toHaveLength(1);
  });

  const acrossStreams = guarantees.eventIdsUniqueIn === 'store' ? it : it.skip;
  acrossStreams('refuses an id that an event of another stream has', async () => {
    const { store } = await start();
    const other = unusedStream();
    const taken = sampleEvent();
    await store.append(unusedStream(), 'none', [taken]);
    const refusal = store.append(other, 'none', [taken]);
    await expect(refusal).rejects.toBeInstanceOf(EventIdReused);
    await expect(refusal).rejects.toMatchObject({ stream: other, eventId: taken.id });
    expect(await collect(store.readStream(other))).toEqual([]);
  });
}

function describePartlyThere({ start }: ContractSetting): void {
  const partly = [
    'the end is new',
    'the beginning is new',
    'it goes on',
    'the order differs',
  ] as const;
  it.each(partly)('refuses a batch that is partly there: %s', async (how) => {
    const { store } = await start();
    const stream = unusedStream();
    const [first, second] = [sampleEvent(), sampleEvent()];
    await store.append(stream, 'none', [first, second]);
    const batches = {
      'the end is new': [first, sampleEvent()],
      'the beginning is new': [sampleEvent(), second],
      'it goes on': [first, second, sampleEvent()],
      'the order differs': [second, first],
    };
    await expect(store.append(stream, 'none', batches[how])).rejects.toBeInstanceOf(EventIdReused);
    expect(await collect(store.readStream(stream))).toHaveLength(2);
  });
}
