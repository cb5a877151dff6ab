import type { ExpectedRevision, StreamName } from './event-store.ts';

/** The stream was not as the append expected: someone wrote first. Nothing was written. */
export class WrongExpectedRevision extends Error {
  override readonly name = 'WrongExpectedRevision';

  constructor(
    readonly stream: StreamName,
    readonly expected: ExpectedRevision,
    /** The stream's last revision, or `none` when it does not exist. */
    readonly actual: number | 'none',
  ) {
    super(`stream ${stream}: expected revision ${expected}, found ${actual}`);
  }
}

/**
 * An event id that already names another event, or a batch of which only a part was already there.
 * Nothing was written.
 */
export class EventIdReused extends Error {
  override readonly name = 'EventIdReused';

  constructor(
    readonly stream: StreamName,
    readonly eventId: string,
  ) {
    super(
      `stream ${stream}: event id ${eventId} names another event already, or only a part of the batch`,
    );
  }
}

/** Events beyond the size every adapter takes in one append. Nothing was written. */
export class EventTooLarge extends Error {
  override readonly name = 'EventTooLarge';

  constructor(
    readonly stream: StreamName,
    readonly bytes: number,
    readonly bytesMax: number,
  ) {
    super(`stream ${stream}: ${bytes} bytes in one append; at most ${bytesMax} are taken`);
  }
}

/** The store was closed and takes no more calls. */
export class StoreClosed extends Error {
  override readonly name = 'StoreClosed';

  constructor() {
    super('the event store is closed');
  }
}

/**
 * The store cannot do its work: it cannot be opened as it must be (wrong settings in force, in use
 * by another process), or its disk refused a write. Nothing was acknowledged.
 */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
