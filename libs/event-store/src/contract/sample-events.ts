import { randomUUID } from 'node:crypto';
import { instant } from '@grants/kernel';
import type { Clock, Instant } from '@grants/kernel';
import type { NewEvent, RecordedEvent, StreamName } from '../event-store.ts';

/** A clock that tests set by hand. */
export interface SettableClock extends Clock {
  set(moment: Instant): void;
}

/** A clock that stands at a moment until it is set to another. */
export function settableClock(moment: Instant = instant('2022-03-01T01:00:00Z')): SettableClock {
  let current = moment;
  return {
    now: () => current,
    set: (next) => {
      current = next;
    },
  };
}

/** An event of an award, with a new id; `change` says what is to be otherwise. */
export function sampleEvent(change: Partial<NewEvent> = {}): NewEvent {
  return {
    id: randomUUID(),
    type: 'FundsCommitted',
    schemaVersion: 1,
    data: { amount: '300000.00', project: '面向工业互联网的边缘控制器' },
    metadata: {
      commandId: 'c0ffee00-0000-4000-8000-000000000001',
      commandDigest: 'digest-of-commit-funds',
      correlationId: 'c0ffee00-0000-4000-8000-000000000002',
      causationId: 'c0ffee00-0000-4000-8000-000000000003',
      actor: { id: 'zhang-wei', role: 'fund-officer' },
      occurredAt: instant('2021-06-18T02:30:00Z'),
    },
    ...change,
  };
}

/** So many events, each with a number of its own in `data.number`, from 0 on. */
export function sampleEvents(count: number): NewEvent[] {
  return Array.from({ length: count }, (_, number) => sampleEvent({ data: { number } }));
}

/** A stream no test has used before: a store may outlive a run of the suite. */
export function unusedStream(): StreamName {
  return `project-${randomUUID()}`;
}

/** Everything an iteration gives, in order. */
export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** The numbers that `sampleEvents` gave, in order. */
export function numbersOf(events: readonly RecordedEvent[]): number[] {
  return events.map((event) => (event.data as { number: number }).number);
}

/** The ids of events, in order. */
export function idsOf(events: readonly Pick<RecordedEvent, 'id'>[]): string[] {
  return events.map((event) => event.id);
}
