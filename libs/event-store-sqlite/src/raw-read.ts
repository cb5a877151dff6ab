import { openForReading } from './database-file.ts';

/** What a raw pass over a store's events took. */
export interface RawRead {
  readonly events: number;
  readonly milliseconds: number;
  readonly eventsPerSecond: number;
}

const PAGE_EVENTS = 512;

/**
 * The machine's raw limit for a rebuild: reads data and metadata of every event with plain
 * node:sqlite and parses them, and does nothing else.
 *
 * @throws StoreUnavailable when there is no event store at `path`
 */
export function benchReadAll(path: string): RawRead {
  const database = openForReading(path);
  const page = database.prepare(
    'SELECT position, data, metadata FROM events WHERE position > ? ORDER BY position LIMIT ?',
  );
  page.setReturnArrays(true);
  let [events, position] = [0, 0];
  const start = performance.now();
  for (;;) {
    const rows = page.all(position, PAGE_EVENTS) as unknown as [number, string, string][];
    for (const [, data, metadata] of rows) {
      JSON.parse(data);
      JSON.parse(metadata);
    }
    const last = rows.at(-1);
    if (last === undefined) break;
    events += rows.length;
    [position] = last;
  }
  const milliseconds = performance.now() - start;
  database.close();
  return { events, milliseconds, eventsPerSecond: (events * 1_000) / milliseconds };
}
