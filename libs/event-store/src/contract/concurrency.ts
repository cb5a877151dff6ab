import { describe, expect, it } from '@jest/globals';
import { WrongExpectedRevision } from '../errors.ts';
import { BEGINNING } from '../event-store.ts';
import type { EventStore, NewEvent, RecordedEvent, StreamName } from '../event-store.ts';
import type { ContractSetting } from './contract-setting.ts';
import { collect, idsOf, sampleEvent, sampleEvents, unusedStream } from './sample-events.ts';
import { take } from './subscribing.ts';

const MANY_APPENDS = 5_000;
const TIMEOUT_MS = 60_000;

/** What published stores get wrong under load. */
export function describeConcurrency(setting: ContractSetting): void {
  describe('under concurrent callers', () => {
    describeRaces(setting);
    describeVolume(setting);
    describeLiveSubscriber(setting);
  });
}

function describeRaces({ start }: ContractSetting): void {
  it('lets exactly one of 64 callers create a stream that must not exist', async () => {
    const { store } = await start();
    const stream = unusedStream();
    const attempts = sampleEvents(64).map((event) => store.append(stream, 'none', [event]));
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    const refusals = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(refusals).toHaveLength(63);
    for (const { reason } of refusals) {
      expect(reason).toBeInstanceOf(WrongExpectedRevision);
      expect(reason).toMatchObject({ stream, expected: 'none', actual: 0 });
    }
    expect(await collect(store.readStream(stream))).toHaveLength(1);
  });

  it('lets exactly one of 64 callers win each revision', async () => {
    const { store } = await start();
    const stream = unusedStream();
    await store.append(stream, 'none', [sampleEvent()]);
    for (let revision = 0; revision < 5; revision += 1) {
      const attempts = sampleEvents(64).map((event) => store.append(stream, revision, [event]));
      const outcomes = await Promise.allSettled(attempts);
      expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
    }
    const events = await collect(store.readStream(stream));
    expect(events.map((event) => event.revision)).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('gives each caller its own conflict or success', async () => {
    const { store } = await start();
    const taken = unusedStream();
    await store.append(taken, 'none', [sampleEvent()]);
    const attempts = Array.from({ length: 40 }, (_, index) =>
      store.append(index % 2 === 0 ? taken : unusedStream(), 'none', [sampleEvent()]),
    );
    const outcomes = await Promise.allSettled(attempts);
    const expected = outcomes.map((_, index) => (index % 2 === 0 ? 'rejected' : 'fulfilled'));
    expect(outcomes.map((outcome) => outcome.status)).toEqual(expected);
    expect(await collect(store.readStream(taken))).toHaveLength(1);
  });
}

function describeVolume({ start }: ContractSetting): void {
  it(
    'takes 5,000 of 5,000 concurrent appends, each to a stream of its own',
    async () => {
      const { store, before } = await start();
      const events = sampleEvents(MANY_APPENDS);
      const attempts = events.map((event) => store.append(unusedStream(), 'none', [event]));
      const positions = (await Promise.all(attempts)).map((result) => result.position);
      expect(new Set(positions).size).toBe(MANY_APPENDS);
      const recorded = await collect(store.readAll({ after: before }));
      expect(idsOf(recorded).toSorted()).toEqual(idsOf(events).toSorted());
    },
    TIMEOUT_MS,
  );

  it(
    'takes 5,000 of 5,000 concurrent appends to one stream',
    async () => {
      const { store } = await start();
      const stream = unusedStream();
      const events = sampleEvents(MANY_APPENDS);
      const attempts = events.map((event) => store.append(stream, 'any', [event]));
      const revisions = (await Promise.all(attempts)).map((result) => result.revision);
      const all = Array.from({ length: MANY_APPENDS }, (_, revision) => revision);
      expect(revisions.toSorted((left, right) => left - right)).toEqual(all);
      const recorded = await collect(store.readStream(stream));
      expect(recorded.map((event) => event.revision)).toEqual(all);
      expect(idsOf(recorded).toSorted()).toEqual(idsOf(events).toSorted());
    },
    TIMEOUT_MS,
  );
}

function describeLiveSubscriber({ start }: ContractSetting): void {
  it.each([16, 64])(
    'shows a live subscriber every event of %i writers exactly once and in order',
    async (writers) => {
      const { store, before } = await start();
      const shared = unusedStream();
      const scripts = Array.from({ length: writers }, () => sampleEvents(24));
      const seen = take(store, writers * 24, { after: before, batchSize: 32 });
      await Promise.all(scripts.map((events) => write(store, shared, events)));
      const events = await seen;
      expect(idsOf(events)).toEqual(idsOf(await collect(store.readAll({ after: before }))));
      expect(idsOf(events).toSorted()).toEqual(idsOf(scripts.flat()).toSorted());
      expectGlobalOrder(events);
    },
    TIMEOUT_MS,
  );
}

/** Appends one after the other, alternately to a stream of its own and to one that all share. */
async function write(store: EventStore, shared: StreamName, events: NewEvent[]): Promise<void> {
  const own = unusedStream();
  for (const [index, event] of events.entries()) {
    await store.append(index % 2 === 0 ? own : shared, 'any', [event]);
  }
}

/** Positions rise, and the revisions of every stream count 0, 1, 2 … along the way. */
function expectGlobalOrder(events: readonly RecordedEvent[]): void {
  const lastRevisions = new Map<StreamName, number>();
  let last = BEGINNING;
  for (const { stream, revision, position } of events) {
    expect(position > last).toBe(true);
    expect(revision).toBe((lastRevisions.get(stream) ?? -1) + 1);
    lastRevisions.set(stream, revision);
    last = position;
  }
}
