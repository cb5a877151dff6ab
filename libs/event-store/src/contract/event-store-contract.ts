import { afterEach, describe } from '@jest/globals';
import type { EventStore } from '../event-store.ts';
import { describeAppending } from './appending.ts';
import { describeClosing } from './closing.ts';
import { describeConcurrency } from './concurrency.ts';
import type { ContractSetting, OpenStore, StoreGuarantees } from './contract-setting.ts';
import { describeIdempotency } from './idempotency.ts';
import { describeReading } from './reading.ts';
import { describeRecording } from './recording.ts';
import { settableClock } from './sample-events.ts';
import { describeSubscribing } from './subscribing.ts';

export type { OpenStore, StoreGuarantees } from './contract-setting.ts';

const ALL_GUARANTEES: StoreGuarantees = {
  eventIdsUniqueIn: 'store',
  recordedAtFollowsOrder: true,
};

/**
 * The contract of the event store port: an adapter is whatever passes it. An adapter's test file is
 * a call of this function; its own tests are about what only it has, such as files and locks.
 */
export function describeEventStoreContract(
  name: string,
  openStore: OpenStore,
  guarantees: StoreGuarantees = ALL_GUARANTEES,
): void {
  describe(`event store contract: ${name}`, () => {
    const opened: EventStore[] = [];
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((store) => store.close()));
    });
    const setting: ContractSetting = {
      guarantees,
      start: async () => {
        const clock = settableClock();
        const store = await openStore(clock);
        opened.push(store);
        return { store, clock, before: await store.lastPosition() };
      },
    };
    describeAppending(setting);
    describeIdempotency(setting);
    describeRecording(setting);
    describeReading(setting);
    describeSubscribing(setting);
    describeConcurrency(setting);
    describeClosing(setting);
  });
}
