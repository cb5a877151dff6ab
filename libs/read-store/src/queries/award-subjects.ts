import type { ViewDatabase } from '../view-tables.ts';

/** What money is about; null where it is about no award, or the award is not known yet. */
export interface AwardSubjectNamed {
  readonly subjectKind: 'project' | 'centre' | null;
  readonly subjectTitle: string | null;
}

const NONE: AwardSubjectNamed = { subjectKind: null, subjectTitle: null };

/** Tells projects from centres by their ids, and what they are called. */
export async function awardSubjects(
  database: ViewDatabase,
  projectIds: readonly (string | null)[],
): Promise<(projectId: string | null) => AwardSubjectNamed> {
  const ids = [...new Set(projectIds)].filter((id) => id !== null);
  if (ids.length === 0) return () => NONE;
  const projects = await database
    .selectFrom('project')
    .select(['projectId', 'title'])
    .where('projectId', 'in', ids)
    .execute();
  const centres = await database
    .selectFrom('centre')
    .select(['centreId', 'title'])
    .where('centreId', 'in', ids)
    .execute();
  const subjects = new Map<string | null, AwardSubjectNamed>();
  for (const { projectId, title } of projects) {
    subjects.set(projectId, { subjectKind: 'project', subjectTitle: title });
  }
  for (const { centreId, title } of centres) {
    subjects.set(centreId, { subjectKind: 'centre', subjectTitle: title });
  }
  return (projectId) => subjects.get(projectId) ?? NONE;
}
