import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { StoreClosed } from '../errors.ts';
import type { ContractSetting } from './contract-setting.ts';
import { collect, sampleEvent, sampleEvents, unusedStream } from './sample-events.ts';

/** What close finishes, what it ends, and what it refuses from then on. */
export function describeClosing({ start }: ContractSetting): void {
  describe('closing', () => {
    it('lets pending appends finish', async () => {
      const { store } = await start();
      const pending = sampleEvents(100).map((event) =>
        store.append(unusedStream(), 'none', [event]),
      );
      await store.close();
      const results = await Promise.all(pending);
      expect(results.every((result) => !result.repeated)).toBe(true);
    });

    it('ends subscriptions', async () => {
      const { store } = await start();
      const after = await store.lastPosition();
      const ended = [collect(store.subscribe({ after })), collect(store.subscribe({ after }))];
      await nextTurn();
      await store.close();
      expect(await Promise.all(ended)).toEqual([[], []]);
    });

    it('refuses every call from then on, but a second close', async () => {
      const { store, before } = await start();
      const stream = unusedStream();
      await store.append(stream, 'none', [sampleEvent()]);
      await store.close();
      const calls: (() => Promise<unknown>)[] = [
        async () => store.append(stream, 'any', [sampleEvent()]),
        async () => collect(store.readStream(stream)),
        async () => collect(store.readAll({ after: before })),
        async () => collect(store.subscribe({ after: before })),
        async () => store.lastPosition(),
      ];
      for (const call of calls) await expect(call()).rejects.toBeInstanceOf(StoreClosed);
      await expect(store.close()).resolves.toBeUndefined();
    });
  });
}
