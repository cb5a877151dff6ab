import { describe, expect, it } from '@jest/globals';
import { InMemoryEventStore } from '@grants/event-store';
import type { NewEvent } from '@grants/event-store';
import { calendarDate, instant } from '@grants/kernel';
import { fixedClock } from '@grants/testing';
import { foldUpTo, stateAsJson } from './fold-events.ts';

interface Paid {
  readonly type: 'Paid';
  readonly data: { readonly fen: number };
}

const till = {
  initialState: 0n,
  evolve: (total: bigint, event: Paid) => total + BigInt(event.data.fen),
};

function paid(fen: number, occurredAt: string): NewEvent {
  const id = `00000000-0000-4000-8000-${String(fen).padStart(12, '0')}`;
  return {
    id,
    type: 'Paid',
    schemaVersion: 1,
    data: { fen },
    metadata: {
      commandId: id,
      commandDigest: '',
      correlationId: id,
      causationId: id,
      actor: { id: 'clerk', role: 'finance-officer' },
      occurredAt: instant(occurredAt),
    },
  };
}

/** Recorded in this order; the third happened before the second and was recorded after it. */
async function threePayments(): Promise<InMemoryEventStore> {
  const store = new InMemoryEventStore({ clock: fixedClock('2022-06-01T09:00+08:00') });
  await store.append('till-1', 'none', [
    paid(100, '2022-03-01T09:00+08:00'),
    paid(20, '2022-05-01T00:00+08:00'),
    paid(3, '2022-04-30T23:59+08:00'),
  ]);
  return store;
}

describe('a stream folded up to a moment', () => {
  it('is the whole stream when no moment is named', async () => {
    const store = await threePayments();

    const folded = await foldUpTo(store, { stream: 'till-1', decider: till });

    expect(folded).toMatchObject({ state: 123n, lastEvent: { revision: 2 } });
  });

  it('takes a revision and everything recorded before it', async () => {
    const store = await threePayments();

    const folded = await foldUpTo(store, { stream: 'till-1', decider: till }, { revision: 1 });

    expect(folded).toMatchObject({ state: 120n, lastEvent: { revision: 1 } });
  });

  it('takes what had happened by the end of a day in Shanghai, whenever it was recorded', async () => {
    const store = await threePayments();
    const day = calendarDate('2022-04-30');

    const folded = await foldUpTo(store, { stream: 'till-1', decider: till }, { day });

    expect(folded).toMatchObject({ state: 103n, lastEvent: { revision: 2 } });
  });

  it('is nothing before the first event, and nothing without a stream', async () => {
    const store = await threePayments();
    const day = calendarDate('2022-02-28');

    expect(await foldUpTo(store, { stream: 'till-1', decider: till }, { day })).toBeUndefined();
    expect(await foldUpTo(store, { stream: 'till-2', decider: till })).toBeUndefined();
  });
});

describe('a folded state as JSON', () => {
  it('has tables by their keys and amounts of fen in yuan', () => {
    const state = { paid: 1234n, tranches: new Map([['T-1', { amount: 5n, tags: ['a'] }]]) };

    expect(stateAsJson(state)).toEqual({
      paid: '12.34',
      tranches: { 'T-1': { amount: '0.05', tags: ['a'] } },
    });
  });
});
