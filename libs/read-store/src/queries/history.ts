import { yuanOf } from '@grants/kernel';
import type { Actor, CalendarDate, Instant, JsonObject, Yuan } from '@grants/kernel';
import type { Account, HistoryRow } from '@grants/projections';
import type { ViewDatabase } from '../view-tables.ts';
import { limitOf, pageOf } from './page.ts';
import type { Page, PageRequest } from './page.ts';
import type { PointInTime } from './point-in-time.ts';

/** What an event moved, from one account of a fund to another. */
export interface MoneyEffect {
  readonly fundId: string;
  readonly debitAccount: Account;
  readonly creditAccount: Account;
  readonly amount: Yuan;
}

/** One event of a story: what happened, who did it in which role, by which clauses, on what basis. */
export interface HistoryEntry {
  readonly position: string;
  readonly eventId: string;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  /** Names the sentence that tells it, e.g. `AcceptanceConcluded.passed`. */
  readonly summaryKey: string;
  readonly occurredAt: Instant;
  readonly occurredOn: CalendarDate;
  readonly recordedAt: Instant;
  readonly backfillReason: string | null;
  readonly actor: Actor;
  readonly clauses: readonly string[];
  /** The findings of the decision: rule, clause, verdict, facts. */
  readonly basis: readonly JsonObject[];
  /** The plain values of the event. */
  readonly facts: JsonObject;
  readonly money: MoneyEffect | null;
}

export interface HistoryRequest extends PointInTime, PageRequest {
  /** Up to this revision of the project's, or the application's, own stream. */
  readonly atRevision?: number;
}

/** The stories of applications, projects, centres and recognitions, each in global order. */
export class HistoryQueries {
  constructor(private readonly database: ViewDatabase) {}

  /** The story of a project, which begins with its application; empty when nobody knows the id. */
  async ofProject(projectId: string, request: HistoryRequest = {}): Promise<Page<HistoryEntry>> {
    const subject = `project:${projectId}`;
    const links = await this.database
      .selectFrom('historyLink as own')
      .innerJoin('historyLink as all', 'all.applicationId', 'own.applicationId')
      .where('own.subject', '=', subject)
      .select(['all.applicationId', 'all.subject'])
      .execute();
    const applications = links.map((link) => `application:${link.applicationId}`);
    const subjects = [subject, ...applications, ...links.map((link) => link.subject)];
    return this.entries(subjects, request);
  }

  /** The story of an application, with the project it became when it was approved. */
  async ofApplication(
    applicationId: string,
    request: HistoryRequest = {},
  ): Promise<Page<HistoryEntry>> {
    const links = await this.database
      .selectFrom('historyLink')
      .where('applicationId', '=', applicationId)
      .select('subject')
      .execute();
    const subjects = [`application:${applicationId}`, ...links.map((link) => link.subject)];
    return this.entries(subjects, request);
  }

  /** The story of a centre, with its money, which funds keep under the centre's id. */
  ofCentre(centreId: string, request: HistoryRequest = {}): Promise<Page<HistoryEntry>> {
    return this.entries([`centre:${centreId}`, `project:${centreId}`], request);
  }

  /** The story of a recognition. */
  ofRecognition(recognitionId: string, request: HistoryRequest = {}): Promise<Page<HistoryEntry>> {
    return this.entries([`recognition:${recognitionId}`], request);
  }

  /** The entries of the subjects; the first of them has the stream that revisions are of. */
  private async entries(
    subjects: readonly string[],
    { asOf, asKnownAt, atRevision, after, ...page }: HistoryRequest,
  ): Promise<Page<HistoryEntry>> {
    const limit = limitOf(page);
    let query = this.database
      .selectFrom('history')
      .selectAll()
      .where('subject', 'in', [...new Set(subjects)])
      .orderBy('position')
      .limit(limit + 1);
    if (after !== undefined) query = query.where('position', '>', after);
    if (asOf !== undefined) query = query.where('occurredOn', '<=', asOf);
    if (asKnownAt !== undefined) {
      query =
        'position' in asKnownAt
          ? query.where('position', '<=', asKnownAt.position)
          : query.where('recordedAt', '<=', asKnownAt.recordedAt);
    }
    if (atRevision !== undefined) {
      const until = await this.positionAt(subjects[0] ?? '', atRevision);
      query = query.where('position', '<=', until);
    }
    return pageOf(await query.execute(), limit, { item: entryOf, cursor: (row) => row.position });
  }

  /** The position of the last event of a subject's own stream up to a revision. */
  private async positionAt(subject: string, revision: number): Promise<string> {
    const row = await this.database
      .selectFrom('history')
      .select(({ fn }) => fn.max('position').as('position'))
      .where('subject', '=', subject)
      .where('stream', '=', subject.replace(':', '-'))
      .where('revision', '<=', revision)
      .executeTakeFirst();
    return row?.position ?? '';
  }
}

function entryOf(row: HistoryRow): HistoryEntry {
  const { subject, actorId, actorRole, clauses, basis, facts, ...rest } = row;
  const { fundId, debitAccount, creditAccount, amountFen, ...event } = rest;
  const moves =
    fundId !== null && debitAccount !== null && creditAccount !== null && amountFen !== null;
  return {
    ...event,
    actor: { id: actorId, role: actorRole },
    clauses: clauses === '' ? [] : clauses.split(' '),
    basis: basis === null ? [] : (JSON.parse(basis) as JsonObject[]),
    facts: JSON.parse(facts) as JsonObject,
    money: moves ? { fundId, debitAccount, creditAccount, amount: yuanOf(amountFen) } : null,
  };
}
