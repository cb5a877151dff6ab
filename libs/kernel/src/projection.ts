import type { CalendarDate, Instant } from './dates.ts';
import type { DomainEvent, EventMetadata } from './envelopes.ts';

/** An event as a projection sees it: what happened, where, and at which place in the global order. */
export interface ProjectedEvent<Event extends DomainEvent = DomainEvent> {
  readonly type: Event['type'];
  readonly data: Event['data'];
  readonly stream: string;
  readonly revision: number;
  /** The place in the global order; opaque, but plain string order is commit order. */
  readonly position: string;
  readonly eventId: string;
  readonly metadata: EventMetadata;
  readonly recordedAt: Instant;
  /** `occurredAt` as a calendar date in Shanghai. */
  readonly occurredOn: CalendarDate;
}
