import { describe, expect, it } from '@jest/globals';
import { instant } from '@grants/kernel';
import type { ContractSetting } from './contract-setting.ts';
import { collect, sampleEvent, unusedStream } from './sample-events.ts';

/** What comes back is what went in, and the moment of recording is the store's. */
export function describeRecording(setting: ContractSetting): void {
  describe('recording', () => {
    describeRoundTrips(setting);
    describeOwnership(setting);
    describeRecordedAt(setting);
  });
}

function describeRoundTrips({ start }: ContractSetting): void {
  it('gives an event back whole', async () => {
    const { store } = await start();
    const stream = unusedStream();
    const event = sampleEvent({ type: 'TrancheAuthorised', schemaVersion: 3 });
    await store.append(stream, 'none', [event]);
    expect(await collect(store.readStream(stream))).toEqual([
      {
        ...event,
        stream,
        revision: 0,
        position: await store.lastPosition(),
        recordedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      },
    ]);
  });

  // Written as JSON text: an object literal cannot say `__proto__` as a key.
  const texts: [string, string][] = [
    ['Chinese text', '{"单位":"上海市闵行区某某科技有限公司","备注":"“揭榜挂帅”，第㈠批"}'],
    ['characters beyond the first plane', '{"mood":"👩‍🔬🇨🇳","name":"𠮷野家"}'],
    ['characters that JSON escapes', '{"text":"\\"\\\\/\\b\\f\\n\\r\\t\\u0000\u2028\u007f"}'],
    ['nested values', '{"empty":{},"list":[1,[null,true,{"deep":[]}]],"none":null}'],
    ['numbers', '{"below":-7,"least":5e-324,"most":9007199254740991,"part":0.1}'],
    ['keys that an object already has', '{"__proto__":1,"toString":2}'],
  ];
  it.each(texts)('gives %s back as it was', async (_, text) => {
    const { store } = await start();
    const stream = unusedStream();
    await store.append(stream, 'none', [sampleEvent({ data: JSON.parse(text) as object })]);
    const [recorded] = await collect(store.readStream(stream));
    expect(JSON.stringify(recorded?.data)).toBe(text);
  });
}

function describeOwnership({ start }: ContractSetting): void {
  it('is not touched by a later change of what was handed in or given back', async () => {
    const { store } = await start();
    const stream = unusedStream();
    const data = { amount: '10.00' };
    const appended = store.append(stream, 'none', [sampleEvent({ data })]);
    data.amount = '99.00';
    await appended;
    const [given] = await collect(store.readStream(stream));
    Object.assign(given?.data ?? {}, { amount: '77.00' });
    expect((await collect(store.readStream(stream)))[0]?.data).toEqual({ amount: '10.00' });
  });
}

function describeRecordedAt({ start, guarantees }: ContractSetting): void {
  it('is the moment of recording, not the one at which it happened in the world', async () => {
    const { store } = await start();
    const stream = unusedStream();
    const event = sampleEvent();
    await store.append(stream, 'none', [event]);
    const [recorded] = await collect(store.readStream(stream));
    expect(recorded?.metadata.occurredAt).toBe('2021-06-18T02:30:00.000Z');
    expect(recorded?.recordedAt).not.toBe(recorded?.metadata.occurredAt);
  });

  const ordered = guarantees.recordedAtFollowsOrder ? it : it.skip;
  ordered('never goes backwards in the global order, even if the clock is set back', async () => {
    const { store, clock, before } = await start();
    for (const moment of ['2022-03-01T01:00:00Z', '2022-02-01T01:00:00Z', '2023-01-01T00:00:00Z']) {
      clock.set(instant(moment));
      await store.append(unusedStream(), 'none', [sampleEvent()]);
    }
    const recorded = await collect(store.readAll({ after: before }));
    const moments = recorded.map((event) => event.recordedAt);
    expect(moments).toHaveLength(3);
    expect(moments).toEqual(moments.toSorted());
  });
}
