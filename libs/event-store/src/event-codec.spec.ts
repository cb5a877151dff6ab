import { describe, expect, it } from '@jest/globals';
import { sampleEvent } from './contract/sample-events.ts';
import { EventTooLarge } from './errors.ts';
import {
  APPEND_BYTES_MAX,
  decodeEvent,
  encodeAppend,
  EVENT_OVERHEAD_BYTES,
  isSameEvent,
} from './event-codec.ts';
import type { NewEvent } from './event-store.ts';
import { positionOf } from './log-position.ts';

describe('encodeAppend', () => {
  it('writes data and metadata as canonical text: sorted keys, no white space', () => {
    const event = sampleEvent({ data: { unit: '闵行', amount: '1.00', absent: undefined } });
    const [encoded] = encodeAppend('project-1', 'any', [event]).events;
    expect(encoded?.data).toBe('{"amount":"1.00","unit":"闵行"}');
    expect(encoded?.metadata).toBe(
      '{"actor":{"id":"zhang-wei","role":"fund-officer"},' +
        '"causationId":"c0ffee00-0000-4000-8000-000000000003",' +
        '"commandDigest":"digest-of-commit-funds",' +
        '"commandId":"c0ffee00-0000-4000-8000-000000000001",' +
        '"correlationId":"c0ffee00-0000-4000-8000-000000000002",' +
        '"occurredAt":"2021-06-18T02:30:00.000Z"}',
    );
  });

  it('takes exactly the size every adapter takes, and not a byte more', () => {
    // The metadata above has 290 bytes; {"text":""} has 11; every Chinese character has 3.
    const free = APPEND_BYTES_MAX - EVENT_OVERHEAD_BYTES - 290 - 11;
    const text = '款'.repeat(1_000) + 'x'.repeat(free - 3_000);
    expect(() => encodeAppend('project-1', 'any', [withText(text)])).not.toThrow();
    const tooLarge = (): unknown => encodeAppend('project-1', 'any', [withText(`${text}x`)]);
    expect(tooLarge).toThrow(EventTooLarge);
    expect(tooLarge).toThrow('stream project-1: 1000001 bytes in one append; at most 1000000');
  });

  it('counts the events of one append together', () => {
    const half = withText('x'.repeat(APPEND_BYTES_MAX / 2));
    const other = { ...half, id: sampleEvent().id };
    expect(() => encodeAppend('project-1', 'any', [half])).not.toThrow();
    expect(() => encodeAppend('project-1', 'any', [half, other])).toThrow(EventTooLarge);
  });

  it('names the value that has the wrong shape', () => {
    const encode = (event: NewEvent) => () => encodeAppend('project-1', 'any', [event]);
    expect(encode(sampleEvent({ id: 'abc' }))).toThrow(
      '"abc" is not a possible event id (a lower-case UUID)',
    );
    expect(encode(sampleEvent({ schemaVersion: 1.5 }))).toThrow(
      'schema version must be a whole number of at least 1, not 1.5',
    );
    expect(() => encodeAppend('project- 1', 'any', [])).toThrow(
      '"project- 1" is not a possible stream name',
    );
  });

  it('refuses half a character, which no store could keep', () => {
    expect(() => encodeAppend('project-\ud842', 'any', [])).toThrow(TypeError);
    expect(() => encodeAppend('project-1', 'any', [withText('\ud842')])).toThrow(RangeError);
  });
});

describe('decodeEvent', () => {
  it('gives back the event that was encoded, with its place and moment', () => {
    const event = sampleEvent({ data: { list: [1, null, { deep: '深' }] } });
    const { stream, events } = encodeAppend('project-1', 'any', [event]);
    const [encoded] = events;
    if (encoded === undefined) throw new Error('one event was encoded');
    const place = {
      stream,
      revision: 4,
      position: positionOf(9),
      recordedAt: event.metadata.occurredAt,
    };
    expect(decodeEvent({ ...encoded, ...place })).toEqual({ ...event, ...place });
  });
});

describe('isSameEvent', () => {
  const event = sampleEvent({ data: { first: 1, second: 2 } });
  const encode = (sent: NewEvent) => {
    const [encoded] = encodeAppend('project-1', 'any', [sent]).events;
    if (encoded === undefined) throw new Error('one event was encoded');
    return encoded;
  };

  it('knows the event again whatever the order of its keys, and by another hand', () => {
    const actor = { id: 'li-na', role: 'supervisor' };
    const again = {
      ...event,
      data: { second: 2, first: 1 },
      metadata: { ...event.metadata, actor },
    };
    expect(isSameEvent(encode(again), encode(event))).toBe(true);
  });

  it.each([
    ['id', { id: '0b6f0c7e-3d0a-4c5b-9a53-6e1f2d7c8b90' }],
    ['type', { type: 'FundsReleased' }],
    ['schema version', { schemaVersion: 2 }],
    ['data', { data: { first: 1 } }],
    ['command', { metadata: { ...event.metadata, commandDigest: 'other' } }],
  ])('tells apart events that differ in their %s', (_, change) => {
    expect(isSameEvent(encode({ ...event, ...change }), encode(event))).toBe(false);
  });
});

function withText(text: string): NewEvent {
  return sampleEvent({ data: { text } });
}
