import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { EventTooLarge, WrongExpectedRevision } from '../errors.ts';
import { APPEND_BYTES_MAX } from '../event-codec.ts';
import { BEGINNING } from '../event-store.ts';
import type { EventStore, ExpectedRevision, NewEvent } from '../event-store.ts';
import type { ContractSetting } from './contract-setting.ts';
import { collect, idsOf, sampleEvent, sampleEvents, unusedStream } from './sample-events.ts';

const UPPER_CASE_ID = '0B6F0C7E-3D0A-4C5B-9A53-6E1F2D7C8B90';

/** Expectations, atomicity, and what is refused before it reaches the store. */
export function describeAppending(setting: ContractSetting): void {
  describe('appending', () => {
    describeExpectations(setting);
    describeRefusals(setting);
    describeAtomicity(setting);
    describeRefusedBatches(setting);
    describeEmptyList(setting);
    describeShapes(setting);
  });
}

function describeExpectations({ start }: ContractSetting): void {
  // Events already in the stream, and what is expected of it.
  const accepted: [number, ExpectedRevision][] = [
    [0, 'none'],
    [0, 'any'],
    [1, 'any'],
    [1, 'exists'],
    [1, 0],
    [3, 2],
  ];
  it.each(accepted)('given %i events, accepts the expectation %p', async (count, expected) => {
    const { store } = await start();
    const stream = unusedStream();
    const given = sampleEvents(count);
    if (count > 0) await store.append(stream, 'none', given);
    const event = sampleEvent();
    const result = await store.append(stream, expected, [event]);
    expect(result).toEqual({
      revision: count,
      position: await store.lastPosition(),
      repeated: false,
    });
    expect(idsOf(await collect(store.readStream(stream)))).toEqual([...idsOf(given), event.id]);
  });
}

function describeRefusals({ start }: ContractSetting): void {
  // Events already in the stream, what is expected, what the refusal says it found.
  const refused: [number, ExpectedRevision, number | 'none'][] = [
    [0, 'exists', 'none'],
    [0, 0, 'none'],
    [0, 4, 'none'],
    [1, 'none', 0],
    [3, 'none', 2],
    [3, 1, 2],
    [3, 3, 2],
  ];
  it.each(refused)(
    'given %i events, refuses the expectation %p and says it found %p',
    async (count, expected, actual) => {
      const { store } = await start();
      const stream = unusedStream();
      if (count > 0) await store.append(stream, 'none', sampleEvents(count));
      const refusal = store.append(stream, expected, [sampleEvent()]);
      await expect(refusal).rejects.toBeInstanceOf(WrongExpectedRevision);
      await expect(refusal).rejects.toMatchObject({ stream, expected, actual });
      expect(await collect(store.readStream(stream))).toHaveLength(count);
    },
  );

  it('refuses "must not exist" the second time in a row', async () => {
    const { store } = await start();
    const stream = unusedStream();
    await store.append(stream, 'none', [sampleEvent()]);
    for (const attempt of [sampleEvent(), sampleEvent()]) {
      const refusal = store.append(stream, 'none', [attempt]);
      await expect(refusal).rejects.toBeInstanceOf(WrongExpectedRevision);
    }
    expect(await collect(store.readStream(stream))).toHaveLength(1);
  });
}

function describeAtomicity({ start }: ContractSetting): void {
  it('writes several events of one append next to each other, in order', async () => {
    const { store, before } = await start();
    const stream = unusedStream();
    const events = sampleEvents(5);
    const result = await store.append(stream, 'none', events);
    const recorded = await collect(store.readAll({ after: before }));
    expect(idsOf(recorded)).toEqual(idsOf(events));
    expect(recorded.map((event) => event.revision)).toEqual([0, 1, 2, 3, 4]);
    expect(result).toEqual({ revision: 4, position: recorded.at(-1)?.position, repeated: false });
  });

  it('shows all events of an append to a reader, or none', async () => {
    const { store } = await start();
    const stream = unusedStream();
    const appends = Array.from({ length: 40 }, () =>
      store.append(stream, 'any', [sampleEvent(), sampleEvent(), sampleEvent()]),
    );
    let seen = 0;
    while (seen < 120) {
      await nextTurn();
      seen = (await collect(store.readStream(stream))).length;
      expect(seen % 3).toBe(0);
    }
    await Promise.all(appends);
  });
}

function describeRefusedBatches({ start }: ContractSetting): void {
  // What is expected, and the batch, made of new events and of one whose id is taken.
  const halfWritten: [string, ExpectedRevision, (taken: NewEvent) => NewEvent[]][] = [
    ['a wrong expectation', 'none', () => sampleEvents(2)],
    ['a taken id in second place', 'any', (taken) => [sampleEvent(), { ...taken, data: {} }]],
    ['a second event too large', 'any', () => [sampleEvent(), largeEvent(APPEND_BYTES_MAX)]],
    ['a second event that is not JSON', 'any', () => [sampleEvent(), notJson()]],
  ];
  it.each(halfWritten)('leaves nothing behind after %s', async (_, expected, batch) => {
    const { store } = await start();
    const stream = unusedStream();
    const taken = sampleEvent();
    await store.append(stream, 'none', [taken]);
    const last = await store.lastPosition();
    await expect(store.append(stream, expected, batch(taken))).rejects.toThrow();
    expect(await collect(store.readAll({ after: last }))).toEqual([]);
    expect(await collect(store.readStream(stream))).toHaveLength(1);
    await expect(store.append(stream, 0, [sampleEvent()])).resolves.toMatchObject({ revision: 1 });
  });

  it('takes a large append and refuses one beyond the size every adapter takes', async () => {
    const { store } = await start();
    const stream = unusedStream();
    const large = largeEvent(APPEND_BYTES_MAX - 2_000);
    await store.append(stream, 'none', [large]);
    expect((await collect(store.readStream(stream)))[0]?.data).toEqual(large.data);
    const halves = [largeEvent(APPEND_BYTES_MAX / 2), largeEvent(APPEND_BYTES_MAX / 2)];
    const refusal = store.append(stream, 0, halves);
    await expect(refusal).rejects.toBeInstanceOf(EventTooLarge);
    await expect(refusal).rejects.toMatchObject({ stream, bytesMax: APPEND_BYTES_MAX });
  });
}

function describeEmptyList({ start }: ContractSetting): void {
  it('answers an empty list with the state of the stream and writes nothing', async () => {
    const { store, before } = await start();
    const stream = unusedStream();
    const missing = { revision: -1, position: BEGINNING, repeated: true };
    await expect(store.append(stream, 'none', [])).resolves.toEqual(missing);
    await expect(store.append(stream, 'any', [])).resolves.toEqual(missing);
    const { revision, position } = await store.append(stream, 'none', sampleEvents(2));
    await store.append(unusedStream(), 'none', [sampleEvent()]);
    const present = { revision, position, repeated: true };
    for (const expected of ['exists', 'any', 1] as const) {
      await expect(store.append(stream, expected, [])).resolves.toEqual(present);
    }
    expect(await collect(store.readAll({ after: before }))).toHaveLength(3);
  });

  it('refuses an empty list for a stream that is not as expected', async () => {
    const { store } = await start();
    const stream = unusedStream();
    const refusal = store.append(stream, 'exists', []);
    await expect(refusal).rejects.toBeInstanceOf(WrongExpectedRevision);
    await store.append(stream, 'none', [sampleEvent()]);
    await expect(store.append(stream, 7, [])).rejects.toMatchObject({ expected: 7, actual: 0 });
  });
}

function describeShapes({ start }: ContractSetting): void {
  const twice = sampleEvent();
  const misshapen: [string, Parameters<EventStore['append']>][] = [
    ['a system stream', ['$all-project', 'any', [sampleEvent()]]],
    ['white space in a stream name', ['project-1 2', 'any', [sampleEvent()]]],
    ['an id that is no UUID', ['project-1', 'any', [sampleEvent({ id: 'event-1' })]]],
    ['an upper-case id', ['project-1', 'any', [sampleEvent({ id: UPPER_CASE_ID })]]],
    ['an id twice in one append', ['project-1', 'any', [twice, { ...twice }]]],
    ['a type without a name', ['project-1', 'any', [sampleEvent({ type: '' })]]],
    ['a schema version of 0', ['project-1', 'any', [sampleEvent({ schemaVersion: 0 })]]],
    ['a negative revision', ['project-1', -1, [sampleEvent()]]],
    ['half a revision', ['project-1', 0.5, [sampleEvent()]]],
  ];
  it.each(misshapen)('refuses %s', async (_, append) => {
    const { store, before } = await start();
    await expect(store.append(...append)).rejects.toBeInstanceOf(TypeError);
    expect(await store.lastPosition()).toBe(before);
  });
}

function largeEvent(characters: number): NewEvent {
  return sampleEvent({ data: { text: 'x'.repeat(characters) } });
}

function notJson(): NewEvent {
  return sampleEvent({ data: { share: Number.NaN } });
}
