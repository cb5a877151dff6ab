import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { BEGINNING } from '@grants/event-store';
import type { Position, RecordedEvent } from '@grants/event-store';
import { dateAt } from '@grants/kernel';
import type { LedgerEvent, Projection } from '@grants/projections';
import { ProjectionFault } from './errors.ts';
import { checkpointsOf, inTransaction } from './node-sqlite/tables.ts';
import type { Checkpoint } from './node-sqlite/tables.ts';
import { viewWriter } from './node-sqlite/view-writer.ts';
import type { ViewWriter } from './node-sqlite/view-writer.ts';

/** Rows of one view that stay in memory between batches. */
const DOCUMENTS_MAX = 20_000;

interface RunningProjection {
  readonly projection: Projection;
  readonly writers: readonly ViewWriter[];
  /** Nothing after it is applied. */
  readonly until: string | undefined;
  position: string;
}

export interface ProjectorOptions {
  /** Where each projection is to stop, by name; without limit when absent. */
  readonly until?: ReadonlyMap<string, string>;
  readonly documentsMax?: number;
}

/**
 * Applies events to the views of one database. A batch, the views it changes and their checkpoints
 * are one transaction; each projection goes on from its own checkpoint, so one that begins anew
 * catches up with the others without them seeing an event twice.
 */
export class Projector {
  private readonly running: readonly RunningProjection[];
  private readonly advance: StatementSync;

  constructor(
    private readonly database: DatabaseSync,
    projections: readonly Projection[],
    { until, documentsMax = DOCUMENTS_MAX }: ProjectorOptions = {},
  ) {
    const checkpoints = checkpointsOf(database);
    this.running = projections.map((projection) => ({
      projection,
      writers: projection.views.map((view) => viewWriter(database, view, documentsMax)),
      until: until?.get(projection.name),
      position: checkpoints.get(projection.name)?.position ?? BEGINNING,
    }));
    this.advance = database.prepare(
      'UPDATE projection_checkpoint SET position = ? WHERE projection = ?',
    );
  }

  /** The position every view has reached. */
  position(): Position {
    const positions = this.running.map(({ position }) => position);
    return positions.reduce(
      (least, one) => (one < least ? one : least),
      positions[0] ?? '',
    ) as Position;
  }

  checkpoints(): readonly Checkpoint[] {
    return this.running.map(({ projection, position }) => ({
      projection: projection.name,
      version: projection.version,
      position,
    }));
  }

  /**
   * Applies a batch in global order, all of it or nothing.
   *
   * @throws ProjectionFault naming the projection and the event it could not take
   */
  apply(batch: readonly RecordedEvent[]): void {
    const events = batch.map(ledgerEventOf);
    const reached = new Map<RunningProjection, string>();
    try {
      inTransaction(this.database, () => {
        for (const one of this.running) reached.set(one, this.applyTo(one, events));
      });
    } catch (failure) {
      for (const { writers } of this.running) for (const writer of writers) writer.forget();
      throw failure;
    }
    for (const [one, position] of reached) one.position = position;
  }

  private applyTo(one: RunningProjection, events: readonly LedgerEvent[]): string {
    const { projection, position, until, writers } = one;
    const due = dueOf(events, position, until);
    const last = due.at(-1);
    if (last === undefined) return position;
    let current: LedgerEvent | undefined;
    try {
      for (const writer of writers) writer.apply(due, (event) => (current = event));
    } catch (cause) {
      throw new ProjectionFault(projection.name, current ?? last, { cause });
    }
    this.advance.run(last.position, projection.name);
    return last.position;
  }
}

/** The events after one position and up to another; mostly all of them, and then the same list. */
function dueOf(
  events: readonly LedgerEvent[],
  after: string,
  until: string | undefined,
): readonly LedgerEvent[] {
  const [first] = events;
  if (first !== undefined && first.position > after && until === undefined) return events;
  return events.filter(
    (event) => event.position > after && (until === undefined || event.position <= until),
  );
}

/** The types of events come from the domain; the store knows them as names and JSON. */
export function ledgerEventOf(event: RecordedEvent): LedgerEvent {
  return {
    type: event.type,
    data: event.data,
    stream: event.stream,
    revision: event.revision,
    position: event.position,
    eventId: event.id,
    metadata: event.metadata,
    recordedAt: event.recordedAt,
    occurredOn: dateAt(event.metadata.occurredAt),
  } as LedgerEvent;
}
