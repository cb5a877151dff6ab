import { setImmediate as nextTurnOfEventLoop } from 'node:timers/promises';
import type { CommitSignal } from './commit-signal.ts';
import { checkCount } from './event-codec.ts';
import type {
  Position,
  ReadAllOptions,
  ReadStreamOptions,
  RecordedEvent,
  StreamName,
  SubscribeOptions,
} from './event-store.ts';

/** Some events in order; `more` when others may follow, known without a further look. */
export interface EventPage {
  readonly events: readonly RecordedEvent[];
  readonly more: boolean;
}

/** Where a page of a stream begins, which way it runs, and how long it may be. */
export interface StreamPageRequest {
  readonly direction: 'forwards' | 'backwards';
  /** First revision, inclusive; from the stream's first or last event when absent. */
  readonly from: number | undefined;
  readonly limit: number;
}

/** A log that can be read at once, a page at a time: what the embedded stores are made of. */
export interface PagedLog {
  /** Events strictly after a position; from the beginning when absent. */
  pageAfter(after: Position | undefined, limit: number): EventPage;
  pageOfStream(stream: StreamName, request: StreamPageRequest): EventPage;
}

const PAGE_EVENTS_MAX = 512;

/** Reads the whole log after a position, a page at a time. See `EventStore.readAll`. */
export function readLog(log: PagedLog, options: ReadAllOptions): AsyncIterable<RecordedEvent> {
  return readPages(options.limit, (last, limit) =>
    log.pageAfter(last?.position ?? options.after, limit),
  );
}

/** Reads one stream, a page at a time. See `EventStore.readStream`. */
export function readStreamOf(
  log: PagedLog,
  stream: StreamName,
  options: ReadStreamOptions,
): AsyncIterable<RecordedEvent> {
  const { direction = 'forwards', from } = options;
  if (from !== undefined) checkCount('from', from, 0);
  const step = direction === 'forwards' ? 1 : -1;
  return readPages(options.limit, (last, limit) => {
    const next = last === undefined ? from : last.revision + step;
    return log.pageOfStream(stream, { direction, from: next, limit });
  });
}

/**
 * Follows the log after a position: pages of it while there are any, then each commit as it comes.
 * Without a commit signal it ends at the head.
 *
 * Nothing is kept for a slow subscriber: it holds one page, and the next is read from the log when
 * it asks. The log is looked at and the signal waited for in one step of the event loop, so no
 * commit falls between the two.
 */
export function followLog(
  log: PagedLog,
  commits: CommitSignal | undefined,
  options: SubscribeOptions,
): AsyncIterable<readonly RecordedEvent[]> {
  checkCount('batch size', options.batchSize ?? PAGE_EVENTS_MAX, 1);
  return batchesOf(log, commits, options);
}

async function* batchesOf(
  log: PagedLog,
  commits: CommitSignal | undefined,
  { after, batchSize = PAGE_EVENTS_MAX, signal }: SubscribeOptions,
): AsyncGenerator<readonly RecordedEvent[]> {
  let last = after;
  while (signal?.aborted !== true && commits?.ended !== true) {
    const { events } = log.pageAfter(last, batchSize);
    const lastEvent = events.at(-1);
    if (lastEvent !== undefined) {
      last = lastEvent.position;
      yield events;
      await nextTurnOfEventLoop();
    } else if (commits !== undefined) {
      await commits.next(signal);
    } else {
      return;
    }
  }
}

/** Goes on to the next page in a later turn, so that a long read never holds up the appends. */
function readPages(
  limit: number | undefined,
  readPage: (last: RecordedEvent | undefined, limit: number) => EventPage,
): AsyncIterable<RecordedEvent> {
  if (limit !== undefined) checkCount('limit', limit, 0);
  return eventsOf(limit ?? Infinity, readPage);
}

async function* eventsOf(
  limit: number,
  readPage: (last: RecordedEvent | undefined, limit: number) => EventPage,
): AsyncGenerator<RecordedEvent> {
  let remaining = limit;
  let last: RecordedEvent | undefined;
  while (remaining > 0) {
    const page = readPage(last, Math.min(remaining, PAGE_EVENTS_MAX));
    for (const event of page.events) yield event;
    if (!page.more) return;
    remaining -= page.events.length;
    last = page.events.at(-1);
    await nextTurnOfEventLoop();
  }
}
