import { sql } from 'kysely';
import { daysBetween, yuanOf } from '@grants/kernel';
import type { CalendarDate, Yuan } from '@grants/kernel';
import type { ViewDatabase } from '../../view-tables.ts';
import type { PointInTime } from '../point-in-time.ts';
import { happened, listed } from '../tie-out/scope.ts';

/** The ages that open promises are told by, in days, both ends included; the last has no end. */
export const AGE_BUCKETS = [
  { fromDays: 0, toDays: 30 },
  { fromDays: 31, toDays: 90 },
  { fromDays: 91, toDays: 180 },
  { fromDays: 181, toDays: 365 },
  { fromDays: 366, toDays: 730 },
  { fromDays: 731, toDays: null },
] as const;

export interface CommitmentAgeingFilter extends Pick<PointInTime, 'asKnownAt'> {
  /** The day the ages are of. */
  readonly asOf: CalendarDate;
  readonly fundId?: string;
  /** Of the promises, those of so many days or more; the sums are of all. */
  readonly fromDays?: number;
  /** Of the promises, those of so many days or fewer; the sums are of all. */
  readonly toDays?: number;
}

/** Money that is promised and not yet authorised, or authorised and not yet paid. */
export interface OpenPromise {
  readonly stage: 'committed' | 'authorised';
  readonly fundId: string;
  readonly projectId: string;
  readonly commitmentId: string;
  /** The disbursement that is authorised; null of what is committed. */
  readonly disbursementId: string | null;
  /**
   * Of what is committed, the day it was first promised, also where a fund of an earlier year did;
   * of what is authorised, the day of the authorisation.
   */
  readonly since: CalendarDate;
  readonly days: number;
  readonly amount: Yuan;
  /** Of its first posting: a place in the list. */
  readonly position: string;
}

/** What is open of one age. */
export interface AgeBucket {
  readonly fromDays: number;
  readonly toDays: number | null;
  readonly committed: Yuan;
  readonly authorised: Yuan;
  /** How many promises and authorised disbursements. */
  readonly count: number;
}

/** What is promised and not paid on a day, by age; the promises in the order they were entered. */
export interface CommitmentAgeing {
  readonly asOf: CalendarDate;
  readonly buckets: readonly AgeBucket[];
  readonly total: Pick<AgeBucket, 'committed' | 'authorised' | 'count'>;
  readonly promises: readonly OpenPromise[];
}

interface OpenRow extends Omit<OpenPromise, 'days' | 'amount'> {
  readonly amountFen: bigint;
}

interface Commitment {
  readonly fundId: string;
  readonly commitmentId: string;
}

/** A promise that came into a fund, and the promise it was in the fund before. */
interface Crossing extends Commitment {
  readonly counterFundId: string;
  readonly reference: string;
}

interface Aged extends OpenRow {
  readonly days: number;
}

/** Commitment ageing 承诺账龄: how long promises have been waiting to be paid. */
export class CommitmentAgeingQueries {
  constructor(private readonly database: ViewDatabase) {}

  async report(filter: CommitmentAgeingFilter): Promise<CommitmentAgeing> {
    const { fromDays: daysMin = 0, toDays: daysMax = Infinity, ...scope } = filter;
    const { asOf } = scope;
    const open = [
      ...(await this.open('committed', scope)),
      ...(await this.open('authorised', scope)),
    ];
    const aged = open
      .map((row) => ({ ...row, days: daysBetween(row.since, asOf) }))
      .toSorted((one, other) => (one.position < other.position ? -1 : 1));
    return {
      asOf,
      buckets: AGE_BUCKETS.map(({ fromDays, toDays }) => ({
        fromDays,
        toDays,
        ...sumsOf(aged.filter(({ days }) => days >= fromDays && days <= (toDays ?? days))),
      })),
      total: sumsOf(aged),
      promises: aged
        .filter(({ days }) => days >= daysMin && days <= daysMax)
        .map(({ amountFen, ...promise }) => ({ ...promise, amount: yuanOf(amountFen) })),
    };
  }

  /** What stands on one account: a row a commitment, or a row a disbursement of it. */
  private async open(
    stage: OpenRow['stage'],
    { fundId, ...when }: CommitmentAgeingFilter,
  ): Promise<readonly OpenRow[]> {
    const disbursement = stage === 'committed' ? sql`NULL` : sql`reference`;
    const ofFund = fundId === undefined ? sql`1 = 1` : sql`fund_id = ${fundId}`;
    const { rows } = await sql<OpenRow>`
      SELECT ${stage} AS stage, fund_id, project_id, commitment_id, ${disbursement} AS disbursement_id,
        MIN(CASE WHEN debit_account = ${stage} THEN effective_on END) AS since,
        MIN(CASE WHEN debit_account = ${stage} THEN position END) AS position,
        SUM(CASE WHEN debit_account = ${stage} THEN amount_fen ELSE -amount_fen END) AS amount_fen
      FROM posting
      WHERE (debit_account = ${stage} OR credit_account = ${stage})
        AND ${happened(when)} AND ${ofFund}
      GROUP BY fund_id, project_id, commitment_id, ${disbursement}
      HAVING SUM(CASE WHEN debit_account = ${stage} THEN amount_fen ELSE -amount_fen END) > 0`.execute(
      this.database,
    );
    return stage === 'committed' ? this.sinceFirstPromised(rows, when) : rows;
  }

  /** A promise that was carried over the end of a year is as old as it was before. */
  private async sinceFirstPromised(
    rows: readonly OpenRow[],
    when: PointInTime,
  ): Promise<readonly OpenRow[]> {
    const { rows: crossings } = await sql<Crossing>`
      SELECT fund_id, commitment_id, counter_fund_id, reference FROM posting
      WHERE type = 'CommitmentCarriedIn' AND ${happened(when)}`.execute(this.database);
    const before = new Map(
      crossings.map((crossing) => [
        keyOf(crossing),
        { fundId: crossing.counterFundId, commitmentId: crossing.reference },
      ]),
    );
    const origins = new Map(rows.map((row) => [row, originOf(row, before)]));
    const days = await this.promisedOn(
      [...origins].filter(([row, origin]) => row !== origin).map(([, origin]) => origin),
    );
    return rows.map((row) => ({
      ...row,
      since: days.get(keyOf(origins.get(row) ?? row)) ?? row.since,
    }));
  }

  private async promisedOn(
    commitments: readonly Commitment[],
  ): Promise<ReadonlyMap<string, CalendarDate>> {
    if (commitments.length === 0) return new Map();
    const ids = listed(commitments.map(({ commitmentId }) => commitmentId));
    const { rows } = await sql<Commitment & Pick<OpenRow, 'since'>>`
      SELECT fund_id, commitment_id, MIN(effective_on) AS since FROM posting
      WHERE type = 'FundsCommitted' AND commitment_id IN ${ids}
      GROUP BY fund_id, commitment_id`.execute(this.database);
    return new Map(rows.map((row) => [keyOf(row), row.since]));
  }
}

/** The first of the promises that one after the other became this one. */
function originOf(commitment: Commitment, before: ReadonlyMap<string, Commitment>): Commitment {
  let origin = commitment;
  for (;;) {
    const earlier = before.get(keyOf(origin));
    if (earlier === undefined) return origin;
    origin = earlier;
  }
}

function keyOf({ fundId, commitmentId }: Commitment): string {
  return `${fundId} ${commitmentId}`;
}

function sumsOf(open: readonly Aged[]): Pick<AgeBucket, 'committed' | 'authorised' | 'count'> {
  const sum = (stage: OpenRow['stage']) =>
    yuanOf(open.reduce((fen, row) => (row.stage === stage ? fen + row.amountFen : fen), 0n));
  return { committed: sum('committed'), authorised: sum('authorised'), count: open.length };
}
