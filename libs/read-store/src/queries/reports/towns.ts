import { sql } from 'kysely';
import type { ViewDatabase } from '../../view-tables.ts';
import type { PointInTime } from '../point-in-time.ts';
import { happened } from '../tie-out/scope.ts';

interface Told {
  readonly projectId: string;
  readonly town: string | null;
}

/** The town of each project and centre, by what was last told of it by then. */
export async function townsBy(
  database: ViewDatabase,
  when: PointInTime,
): Promise<ReadonlyMap<string, string | null>> {
  const { rows } = await sql<Told>`
    SELECT project_id, town FROM town WHERE ${happened(when)} ORDER BY position`.execute(database);
  return new Map(rows.map(({ projectId, town }) => [projectId, town]));
}
