import type { StatementSync } from 'node:sqlite';
import { positionOf } from '@grants/event-store';
import type { StoredEvent, StreamName } from '@grants/event-store';
import type { Instant } from '@grants/kernel';

/** A row of the events table, in the order of `EVENT_COLUMNS`; the STRICT table keeps the types. */
export type EventRow = readonly [
  position: number,
  stream: StreamName,
  revision: number,
  id: string,
  type: string,
  schemaVersion: number,
  data: string,
  metadata: string,
  recordedAt: Instant,
];

/** The rows of a statement that was prepared with `setReturnArrays(true)`, as they are asked for. */
export function rowsOf(
  statement: StatementSync,
  ...parameters: (string | number)[]
): IterableIterator<EventRow> {
  return statement.iterate(
    ...parameters,
  ) as IterableIterator<unknown> as IterableIterator<EventRow>;
}

/** The first row of such a statement, if there is one. */
export function firstRowOf(statement: StatementSync, parameter: string): EventRow | undefined {
  return statement.get(parameter) as unknown as EventRow | undefined;
}

/** The event of a row. */
export function storedEventOf(row: EventRow): StoredEvent {
  const [position, stream, revision, id, type, schemaVersion, data, metadata, recordedAt] = row;
  return {
    id,
    type,
    schemaVersion,
    data,
    metadata,
    stream,
    revision,
    position: positionOf(position),
    recordedAt,
  };
}
