import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EventStore, RecordedEvent } from '@grants/event-store';
import { digestOf, firstDifference } from './digest.ts';
import type { Difference } from './digest.ts';
import { checkpointsOf } from './node-sqlite/tables.ts';
import { Projector } from './projector.ts';
import { ReadStore } from './read-store.ts';

const BATCH_SIZE = 2048;

/** A projection as it stands and as it comes out when computed again from the first event. */
export interface ProjectionComparison {
  readonly projection: string;
  readonly version: number;
  /** The event up to which both were computed; empty before the first. */
  readonly position: string;
  readonly live: string;
  readonly rebuilt: string;
  readonly equal: boolean;
  /** The first row that differs, when one does. */
  readonly difference?: Difference;
}

/**
 * Computes every projection again from zero, up to where each now stands, and compares digests.
 * The live views stay as they are and may go on meanwhile; the others are made in a folder for
 * temporary files and removed.
 *
 * @throws ProjectionFault when a projection cannot take an event
 */
export async function rebuildAndCompare({
  eventStore,
  readStore,
}: {
  readonly eventStore: EventStore;
  readonly readStore: ReadStore;
}): Promise<readonly ProjectionComparison[]> {
  const { connection, projections } = readStore;
  const folder = mkdtempSync(join(tmpdir(), 'grants-rebuild-'));
  // Digests and positions are taken in one step, before anything else can be applied.
  const checkpoints = [...checkpointsOf(connection).values()];
  const live = projections.map((projection) => digestOf(connection, projection));
  const rebuilt = ReadStore.open({ path: join(folder, 'views.db'), projections });
  try {
    const until = new Map(checkpoints.map(({ projection, position }) => [projection, position]));
    const projector = new Projector(rebuilt.connection, projections, { until });
    await replay(eventStore, projector, greatestOf([...until.values()]));
    return projections.map((projection, index) => {
      const [position, before] = [until.get(projection.name) ?? '', live[index] ?? ''];
      const after = digestOf(rebuilt.connection, projection);
      const difference =
        before === after ? undefined : firstDifference(connection, rebuilt.connection, projection);
      const { name, version } = projection;
      const equal = before === after;
      const compared = { projection: name, version, position, live: before, rebuilt: after, equal };
      return { ...compared, ...(difference && { difference }) };
    });
  } finally {
    rebuilt.close();
    rmSync(folder, { recursive: true });
  }
}

async function replay(eventStore: EventStore, projector: Projector, until: string): Promise<void> {
  let batch: RecordedEvent[] = [];
  for await (const event of eventStore.readAll()) {
    if (event.position > until) break;
    batch.push(event);
    if (batch.length < BATCH_SIZE) continue;
    projector.apply(batch);
    batch = [];
  }
  projector.apply(batch);
}

function greatestOf(positions: readonly string[]): string {
  return positions.reduce((greatest, one) => (one > greatest ? one : greatest), '');
}
