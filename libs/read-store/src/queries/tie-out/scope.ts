import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Account } from '@grants/projections';
import type { ViewDatabase } from '../../view-tables.ts';
import type { PointInTime } from '../point-in-time.ts';
import type { TieOutEvent } from './line.ts';

/** What a tie-out is about: some funds or all, on a day, and as it was known. */
export interface TieOutScope {
  readonly database: ViewDatabase;
  readonly when: PointInTime;
  /** How many lines are still to be told; what differs beyond is counted. */
  readonly linesMax: number;
  /** All funds when absent. */
  readonly fundIds?: readonly string[];
}

/** A posting of a fund or of an award, as far as a tie-out names it. */
export interface NamedPosting extends TieOutEvent {
  readonly fundId: string;
  readonly projectId: string | null;
  readonly commitmentId: string | null;
  readonly debitAccount: Account;
  readonly creditAccount: Account;
  readonly reference: string | null;
}

/** That a row had happened by the day and was known at the moment. */
export function happened({ asOf, asKnownAt }: PointInTime): RawBuilder<boolean> {
  const conditions = [sql<boolean>`1 = 1`];
  if (asOf !== undefined) conditions.push(sql`effective_on <= ${asOf}`);
  if (asKnownAt !== undefined) {
    conditions.push(
      'position' in asKnownAt
        ? sql`position <= ${asKnownAt.position}`
        : sql`recorded_at <= ${asKnownAt.recordedAt}`,
    );
  }
  return sql`${sql.join(conditions, sql` AND `)}`;
}

/** That a row is of the funds asked for. */
export function ofFunds({ fundIds }: TieOutScope): RawBuilder<boolean> {
  return fundIds === undefined ? sql`1 = 1` : sql`fund_id IN ${listed(fundIds)}`;
}

/** That a row is of the funds asked for, and had happened and was known by then. */
export function within(scope: TieOutScope): RawBuilder<boolean> {
  return sql`${happened(scope.when)} AND ${ofFunds(scope)}`;
}

/** A list of any length as one parameter. */
export function listed(values: readonly string[]): RawBuilder<unknown> {
  return sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`;
}

/** The postings of some projects, of the funds and of the awards' own ledger, in global order. */
export async function postingsOfProjects(
  { database, when }: TieOutScope,
  projectIds: readonly string[],
): Promise<readonly NamedPosting[]> {
  if (projectIds.length === 0) return [];
  const { rows } = await sql<NamedPosting>`
    SELECT ${NAMED} FROM posting WHERE ${happened(when)} AND project_id IN ${listed(projectIds)}
    UNION ALL
    SELECT ${NAMED} FROM award_posting WHERE ${happened(when)} AND project_id IN ${listed(projectIds)}
    ORDER BY position`.execute(database);
  return rows;
}

/** The first groups that do not tie; how many groups there are, and how many of them do not. */
export interface Apart<Row> {
  readonly compared: number;
  readonly differing: number;
  readonly rows: readonly Row[];
}

/** Of grouped sums, those that differ: looked for where they are, and read only when there are any. */
export async function apart<Row>(
  { database, linesMax }: TieOutScope,
  grouped: RawBuilder<Row>,
  differs: RawBuilder<unknown>,
): Promise<Apart<Row>> {
  const { rows: counted } = await sql<{ readonly compared: number; readonly differing: number }>`
    SELECT COUNT(*) AS compared, COUNT(CASE WHEN ${differs} THEN 1 END) AS differing
    FROM (${grouped})`.execute(database);
  const { compared, differing } = counted[0] ?? { compared: 0, differing: 0 };
  if (differing === 0 || linesMax === 0) return { compared, differing, rows: [] };
  const { rows } = await sql<Row>`
    SELECT * FROM (${grouped}) WHERE ${differs} LIMIT ${linesMax}`.execute(database);
  return { compared, differing, rows };
}

/** The columns of a posting that a tie-out names. */
export const NAMED = sql.raw(
  'position, event_id, type, fund_id, project_id, commitment_id, debit_account, credit_account, reference',
);

export function eventOf({ position, eventId, type }: TieOutEvent): TieOutEvent {
  return { position, eventId, type };
}
