import type { LedgerEvent } from '@grants/projections';

/** There are no views to read, or they were made by another version of this program. */
export class ViewsUnreadable extends Error {
  override readonly name = 'ViewsUnreadable';
}

/** A projection could not take an event. Nothing of its batch was kept, and no view goes on. */
export class ProjectionFault extends Error {
  override readonly name = 'ProjectionFault';
  readonly eventId: string;
  readonly eventType: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: string;

  constructor(
    readonly projection: string,
    event: LedgerEvent,
    options: { readonly cause: unknown },
  ) {
    const { cause } = options;
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `projection ${projection} stopped at ${event.type}, revision ${event.revision} of ` +
        `${event.stream}, position ${event.position}: ${reason}`,
      options,
    );
    this.eventId = event.eventId;
    this.eventType = event.type;
    this.stream = event.stream;
    this.revision = event.revision;
    this.position = event.position;
  }
}
