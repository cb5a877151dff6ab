import { describe, expect, it } from '@jest/globals';
import { canonicalJson, InvalidDate } from '@grants/kernel';
import { eventSequence, recorded } from './recorded.ts';

const opened = { type: 'CallOpened', data: { title: '2022' } } as const;

describe('a recorded event', () => {
  it('has a sane place and sane metadata', () => {
    expect(recorded(opened)).toEqual({
      type: 'CallOpened',
      data: { title: '2022' },
      stream: 'sample-1',
      revision: 0,
      position: '000000000001',
      eventId: '00000000-0000-4000-8000-000000000001',
      metadata: {
        commandId: 'command-1',
        commandDigest: '0'.repeat(63).concat('1'),
        correlationId: 'correlation-1',
        causationId: 'command-1',
        actor: { id: 'clerk-1', role: 'clerk' },
        occurredAt: '2022-03-01T01:00:00.000Z',
      },
      recordedAt: '2022-03-01T01:00:00.000Z',
      occurredOn: '2022-03-01',
    });
  });

  it('can be given another place, moment and actor', () => {
    const event = recorded(opened, {
      stream: 'call-7',
      revision: 4,
      position: 'p-9',
      eventId: 'e-9',
      recordedAt: '2022-05-01T00:00Z',
      occurredAt: '2022-04-30T16:00Z',
      metadata: { actor: { id: 'auditor-2', role: 'auditor' }, backfillReason: 'paper file' },
    });

    expect(event).toMatchObject({
      stream: 'call-7',
      revision: 4,
      position: 'p-9',
      eventId: 'e-9',
      recordedAt: '2022-05-01T00:00:00.000Z',
      occurredOn: '2022-05-01',
      metadata: {
        commandId: 'command-1',
        actor: { id: 'auditor-2', role: 'auditor' },
        backfillReason: 'paper file',
        occurredAt: '2022-04-30T16:00:00.000Z',
      },
    });
  });

  it('can be said to have occurred on a day', () => {
    const event = recorded(opened, { occurredOn: '2023-01-02' });

    expect(event.occurredOn).toBe('2023-01-02');
    expect(event.metadata.occurredAt).toBe('2023-01-02T01:00:00.000Z');
    expect(event.recordedAt).toBe('2023-01-02T01:00:00.000Z');
    expect(() => recorded(opened, { occurredOn: '2023-02-30' })).toThrow(InvalidDate);
  });

  it('is JSON through and through', () => {
    expect(JSON.parse(canonicalJson(recorded(opened)))).toEqual(recorded(opened));
  });

  it('occurs at a moment or on a day, not both', () => {
    // @ts-expect-error -- the one follows from the other
    const both = () => recorded(opened, { occurredOn: '2023-01-02', occurredAt: '2022-01-01T00Z' });
    expect(both).toBeInstanceOf(Function);
  });
});

describe('a sequence of events', () => {
  it('counts positions over all, revisions per stream', () => {
    const next = eventSequence();
    const events = ['call-1', 'call-2', 'call-1', 'call-1'].map((stream) =>
      next(opened, { stream }),
    );

    expect(events.map(({ position }) => position)).toEqual([
      ...['000000000001', '000000000002', '000000000003', '000000000004'],
    ]);
    expect(events.map(({ revision }) => revision)).toEqual([0, 0, 1, 2]);
    expect(new Set(events.map(({ eventId }) => eventId)).size).toBe(4);
    expect(events[3]?.recordedAt).toBe('2022-03-01T01:03:00.000Z');
  });

  it('goes on from a revision that was given', () => {
    const next = eventSequence();
    next(opened, { revision: 5 });
    expect(next(opened).revision).toBe(6);
  });

  it('records an event of the past no earlier than the event before it', () => {
    const next = eventSequence();
    next(opened, { occurredOn: '2022-06-01' });
    const late = next(opened, { occurredOn: '2022-05-01' });

    expect(late.occurredOn).toBe('2022-05-01');
    expect(late.recordedAt).toBe('2022-06-01T01:00:00.000Z');
  });
});
