import { describe, expect, it } from '@jest/globals';
import { BEGINNING } from '../event-store.ts';
import type { EventStore, ReadStreamOptions, StreamName } from '../event-store.ts';
import type { ContractSetting } from './contract-setting.ts';
import {
  collect,
  idsOf,
  numbersOf,
  sampleEvent,
  sampleEvents,
  unusedStream,
} from './sample-events.ts';

/** Reading one stream, and reading all of them in global order. */
export function describeReading(setting: ContractSetting): void {
  describe('reading', () => {
    describeStreamReading(setting);
    describeStreamEnds(setting);
    describeReadAll(setting);
    describePositions(setting);
  });
}

function describeStreamReading({ start }: ContractSetting): void {
  // What is asked of a stream of six events, and the revisions that answer it.
  const cases: [ReadStreamOptions, number[]][] = [
    [{}, [0, 1, 2, 3, 4, 5]],
    [{ direction: 'forwards', from: 0 }, [0, 1, 2, 3, 4, 5]],
    [{ from: 4 }, [4, 5]],
    [{ from: 1, limit: 2 }, [1, 2]],
    [{ from: 6 }, []],
    [{ limit: 0 }, []],
    [{ limit: 100 }, [0, 1, 2, 3, 4, 5]],
    [{ direction: 'backwards' }, [5, 4, 3, 2, 1, 0]],
    [{ direction: 'backwards', limit: 1 }, [5]],
    [{ direction: 'backwards', from: 2 }, [2, 1, 0]],
    [{ direction: 'backwards', from: 4, limit: 2 }, [4, 3]],
    [{ direction: 'backwards', from: 0 }, [0]],
    [{ direction: 'backwards', from: 50, limit: 2 }, [5, 4]],
  ];
  it.each(cases)('reads a stream with %j', async (options, revisions) => {
    const { store } = await start();
    const stream = unusedStream();
    await store.append(stream, 'none', sampleEvents(6));
    await store.append(unusedStream(), 'none', sampleEvents(2));
    const events = await collect(store.readStream(stream, options));
    expect(events.map((event) => event.revision)).toEqual(revisions);
    expect(numbersOf(events)).toEqual(revisions);
    expect(new Set(events.map((event) => event.stream)).size).toBe(revisions.length > 0 ? 1 : 0);
  });
}

function describeStreamEnds({ start }: ContractSetting): void {
  it('reads a stream longer than any page, both ways', async () => {
    const { store } = await start();
    const stream = unusedStream();
    await store.append(stream, 'none', sampleEvents(1_100));
    await store.append(stream, 1_099, sampleEvents(437));
    const revisions = Array.from({ length: 1_537 }, (_, revision) => revision);
    expect(await revisionsOf(store, stream)).toEqual(revisions);
    const backwards = await revisionsOf(store, stream, { direction: 'backwards' });
    expect(backwards).toEqual(revisions.toReversed());
  });

  it('finds no events in a stream that does not exist', async () => {
    const { store } = await start();
    expect(await collect(store.readStream(unusedStream()))).toEqual([]);
    const backwards = store.readStream(unusedStream(), { direction: 'backwards', limit: 1 });
    expect(await collect(backwards)).toEqual([]);
  });

  it('refuses a limit or a revision that is no count', async () => {
    const { store } = await start();
    const read = async (options: ReadStreamOptions): Promise<unknown> =>
      collect(store.readStream(unusedStream(), options));
    await expect(read({ limit: -1 })).rejects.toBeInstanceOf(TypeError);
    await expect(read({ limit: Number.NaN })).rejects.toBeInstanceOf(TypeError);
    await expect(read({ from: -1 })).rejects.toBeInstanceOf(TypeError);
  });
}

function describeReadAll({ start }: ContractSetting): void {
  it('reads all streams in the order of their appends', async () => {
    const { store, before } = await start();
    const [one, other] = [unusedStream(), unusedStream()];
    const events = sampleEvents(4);
    const [first, second, third, fourth] = events.map((event) => [event]);
    await store.append(one, 'none', first ?? []);
    await store.append(other, 'none', second ?? []);
    await store.append(one, 0, third ?? []);
    await store.append(other, 0, fourth ?? []);
    const all = await collect(store.readAll({ after: before }));
    expect(idsOf(all)).toEqual(idsOf(events));
    expect(all.map((event) => event.stream)).toEqual([one, other, one, other]);
    expect(idsOf(await collect(store.readAll({ after: before, limit: 3 })))).toEqual(
      idsOf(events).slice(0, 3),
    );
    const afterSecond = store.readAll({ after: all[1]?.position });
    expect(idsOf(await collect(afterSecond))).toEqual(idsOf(events).slice(2));
    expect(await collect(store.readAll({ after: all[3]?.position }))).toEqual([]);
    expect(await collect(store.readAll({ after: before, limit: 0 }))).toEqual([]);
  });

  it('reads from the beginning when no position is given', async () => {
    const { store } = await start();
    await store.append(unusedStream(), 'none', [sampleEvent()]);
    const [fromNowhere] = await collect(store.readAll({ limit: 1 }));
    const [fromBeginning] = await collect(store.readAll({ after: BEGINNING, limit: 1 }));
    expect(fromNowhere).toBeDefined();
    expect(fromBeginning).toEqual(fromNowhere);
    const [fromUndefined] = await collect(store.readAll({ after: undefined, limit: 1 }));
    expect(fromUndefined).toEqual(fromNowhere);
  });

  it('reads a log longer than any page', async () => {
    const { store, before } = await start();
    const batches = Array.from({ length: 15 }, () => sampleEvents(100));
    for (const batch of batches) await store.append(unusedStream(), 'none', batch);
    const all = await collect(store.readAll({ after: before }));
    expect(idsOf(all)).toEqual(idsOf(batches.flat()));
    const limited = await collect(store.readAll({ after: before, limit: 1_234 }));
    expect(idsOf(limited)).toEqual(idsOf(all.slice(0, 1_234)));
  });
}

function describePositions({ start }: ContractSetting): void {
  it('gives each event a position of its own, in string order, the same at every reading', async () => {
    const { store, before } = await start();
    const results = [];
    for (const event of sampleEvents(12)) {
      results.push(await store.append(unusedStream(), 'none', [event]));
    }
    const read = await collect(store.readAll({ after: before }));
    const positions = read.map((event) => event.position);
    expect(positions).toEqual(results.map((result) => result.position));
    expect(positions).toEqual([...new Set(positions)].toSorted());
    expect(positions.every((position) => position > (before ?? BEGINNING))).toBe(true);
    expect(await store.lastPosition()).toBe(positions.at(-1));
    const again = await collect(store.readAll({ after: before }));
    expect(again.map((event) => event.position)).toEqual(positions);
    const [byStream] = await collect(store.readStream(read[5]?.stream ?? unusedStream()));
    expect(byStream).toEqual(read[5]);
  });
}

async function revisionsOf(
  store: EventStore,
  stream: StreamName,
  options: ReadStreamOptions = {},
): Promise<number[]> {
  const events = await collect(store.readStream(stream, options));
  return events.map((event) => event.revision);
}
