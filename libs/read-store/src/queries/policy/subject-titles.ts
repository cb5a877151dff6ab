import type { ViewDatabase } from '../../view-tables.ts';
import { UnitNames } from '../unit-names.ts';

/** What the subjects of a history are called, as the registers know them now. */
export class SubjectTitles {
  private readonly unitNames: UnitNames;

  constructor(private readonly database: ViewDatabase) {
    this.unitNames = new UnitNames(database);
  }

  /** Titles by subject, `project:<id>` and its like; what has no title is not there. */
  async of(subjects: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const ids = (kind: string) => [
      ...new Set(
        subjects
          .filter((subject) => subject.startsWith(`${kind}:`))
          .map((subject) => subject.slice(kind.length + 1)),
      ),
    ];
    // Funds keep the money of a centre under the id of a project.
    const projects = ids('project');
    const [applications, ofProjects, centres, recognitions, names] = await Promise.all([
      this.applications(ids('application')),
      this.projects(projects),
      this.centres([...projects, ...ids('centre')]),
      this.recognitions(ids('recognition')),
      this.unitNames.of(ids('unit')),
    ]);
    return new Map([
      ...applications.map(({ id, title }) => [`application:${id}`, title] as const),
      ...centres.map(({ id, title }) => [`project:${id}`, title] as const),
      ...ofProjects.map(({ id, title }) => [`project:${id}`, title] as const),
      ...centres.map(({ id, title }) => [`centre:${id}`, title] as const),
      ...recognitions.map(({ id, title }) => [`recognition:${id}`, title] as const),
      ...[...names].map(([code, name]) => [`unit:${code}`, name] as const),
    ]);
  }

  private async applications(ids: readonly string[]) {
    if (ids.length === 0) return [];
    return this.database
      .selectFrom('application')
      .select(['applicationId as id', 'title'])
      .where('applicationId', 'in', [...ids])
      .execute();
  }

  private async projects(ids: readonly string[]) {
    if (ids.length === 0) return [];
    return this.database
      .selectFrom('project')
      .select(['projectId as id', 'title'])
      .where('projectId', 'in', [...ids])
      .execute();
  }

  private async centres(ids: readonly string[]) {
    if (ids.length === 0) return [];
    return this.database
      .selectFrom('centre')
      .select(['centreId as id', 'title'])
      .where('centreId', 'in', [...ids])
      .execute();
  }

  private async recognitions(ids: readonly string[]) {
    if (ids.length === 0) return [];
    return this.database
      .selectFrom('recognition')
      .select(['recognitionId as id', 'title'])
      .where('recognitionId', 'in', [...ids])
      .execute();
  }
}
