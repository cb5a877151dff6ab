import { calendarDate, dateAt, instant, instantOfEpochMs, startOf } from '@grants/kernel';
import type { DomainEvent, EventMetadata, Instant, ProjectedEvent } from '@grants/kernel';

/** When it happened: at a moment, or on a day (at nine in the morning). */
type Occurrence =
  | { readonly occurredAt?: string; readonly occurredOn?: never }
  | { readonly occurredAt?: never; readonly occurredOn?: string };

/** What a spec says of an event beside the event itself. */
export type RecordedOverrides = Occurrence & {
  readonly stream?: string;
  readonly revision?: number;
  readonly position?: string;
  readonly eventId?: string;
  readonly recordedAt?: string;
  readonly metadata?: Partial<Omit<EventMetadata, 'occurredAt'>>;
};

/** Gives events the places they would have in a ledger, one after the other. */
export type EventSequence = <Event extends DomainEvent>(
  event: Event,
  over?: RecordedOverrides,
) => ProjectedEvent<Event>;

const FIRST_MOMENT = instant('2022-03-01T09:00+08:00');
const NINE_HOURS_MS = 9 * 3_600_000;
const MINUTE_MS = 60_000;

/**
 * A ledger's worth of places for the events of one spec: positions in commit order, revisions per
 * stream, a minute from event to event, recorded when it occurred. Each may be overridden.
 */
export function eventSequence(): EventSequence {
  const revisions = new Map<string, number>();
  let count = 0;
  let lastRecordedAt = FIRST_MOMENT;
  return (event, over = {}) => {
    const moment = later(FIRST_MOMENT, count * MINUTE_MS);
    count += 1;
    const place = { ...placeOf(count), ...over };
    const revision = place.revision ?? (revisions.get(place.stream) ?? -1) + 1;
    revisions.set(place.stream, revision);
    const occurredAt = momentOf(over) ?? moment;
    lastRecordedAt = instant(place.recordedAt ?? latest(lastRecordedAt, occurredAt));
    return {
      type: event.type,
      data: event.data,
      stream: place.stream,
      revision,
      position: place.position,
      eventId: place.eventId,
      metadata: { ...metadataOf(count), ...over.metadata, occurredAt },
      recordedAt: lastRecordedAt,
      occurredOn: dateAt(occurredAt),
    };
  };
}

/** One event as a projection sees it, the first of a ledger of its own. */
export function recorded<Event extends DomainEvent>(
  event: Event,
  over: RecordedOverrides = {},
): ProjectedEvent<Event> {
  return eventSequence()(event, over);
}

function placeOf(count: number) {
  const digits = String(count).padStart(12, '0');
  return { stream: 'sample-1', position: digits, eventId: `00000000-0000-4000-8000-${digits}` };
}

function metadataOf(count: number): Omit<EventMetadata, 'occurredAt'> {
  return {
    commandId: `command-${count}`,
    commandDigest: String(count).padStart(64, '0'),
    correlationId: `correlation-${count}`,
    causationId: `command-${count}`,
    actor: { id: 'clerk-1', role: 'clerk' },
  };
}

function momentOf(over: Occurrence): Instant | undefined {
  if (over.occurredOn !== undefined) {
    return later(startOf(calendarDate(over.occurredOn)), NINE_HOURS_MS);
  }
  return over.occurredAt === undefined ? undefined : instant(over.occurredAt);
}

function later(moment: Instant, spanMs: number): Instant {
  return instantOfEpochMs(Date.parse(moment) + spanMs);
}

function latest(one: Instant, other: Instant): Instant {
  return one < other ? other : one;
}
