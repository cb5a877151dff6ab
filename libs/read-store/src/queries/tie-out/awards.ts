import { sql } from 'kysely';
import { lineOf } from './line.ts';
import type { CheckOutcome } from './line.ts';
import { apart, eventOf, happened, listed, postingsOfProjects, within } from './scope.ts';
import type { NamedPosting, TieOutScope } from './scope.ts';

interface AwardSums {
  readonly fundId: string;
  readonly projectId: string;
  readonly awardFen: bigint;
  readonly partsFen: bigint;
}

/**
 * award = tranches + released + outstanding, less what came from and plus what went to the fund of
 * another year. The award is told by the approval, the parts by the funds. What was promised and
 * given back before any approval is no part of an award.
 */
export async function awardsInParts(scope: TieOutScope): Promise<CheckOutcome> {
  const sums = sql<AwardSums>`
    SELECT project_id, fund_id, SUM(award_fen) AS award_fen,
      SUM(CASE WHEN award_fen <> 0 OR is_carried_in THEN parts_fen + released_fen ELSE parts_fen END)
        AS parts_fen
    FROM (
      SELECT fund_id, project_id, commitment_id, SUM(award_fen) AS award_fen,
        SUM(parts_fen) AS parts_fen, SUM(released_fen) AS released_fen,
        MAX(is_carried_in) AS is_carried_in
      FROM (
        SELECT fund_id, project_id, commitment_id, amount_fen AS award_fen, 0 AS parts_fen,
          0 AS released_fen, 0 AS is_carried_in
        FROM award_share WHERE ${within(scope)}
        UNION ALL
        SELECT fund_id, project_id, commitment_id, 0,
          (debit_account IN ${OF_AWARD}) * amount_fen - (credit_account IN ${OF_AWARD}) * amount_fen,
          (type = 'CommitmentReleased') * amount_fen,
          type = 'CommitmentCarriedIn'
        FROM posting WHERE ${within(scope)} AND commitment_id IS NOT NULL)
      GROUP BY project_id, fund_id, commitment_id)
    GROUP BY project_id, fund_id`;
  const { rows, ...counts } = await apart(scope, sums, sql`award_fen <> parts_fen`);
  const projectIds = rows.map(({ projectId }) => projectId);
  const postings = await postingsOfProjects(scope, projectIds);
  const shares = await sharesOf(scope, projectIds);
  const lines = rows.map(({ fundId, projectId, awardFen, partsFen }) =>
    lineOf({
      check: 'award-in-parts',
      fundId,
      subject: projectId,
      first: { of: 'award', fen: awardFen },
      second: { of: 'tranches + released + outstanding + carried', fen: partsFen },
      events: [...shares, ...postings.filter(({ type }) => FUND_SIDE.has(type))]
        .filter((one) => one.fundId === fundId && one.projectId === projectId)
        .map(eventOf),
    }),
  );
  return { ...counts, lines };
}

/** The accounts that hold what was awarded, and the source of what was carried in. */
const OF_AWARD = sql.raw(
  "('committed', 'authorised', 'paid', 'recoverable', 'recovered', 'written-off', " +
    "'carried-forward', 'carried-in')",
);

const FUND_SIDE: ReadonlySet<string> = new Set([
  'FundsCommitted',
  'CommitmentReleased',
  'CommitmentCarriedForward',
  'CommitmentCarriedIn',
]);

type NamedShare = Pick<NamedPosting, 'position' | 'eventId' | 'type' | 'fundId' | 'projectId'>;

async function sharesOf({ database, when }: TieOutScope, projectIds: readonly string[]) {
  const { rows } = await sql<NamedShare>`
    SELECT position, event_id, type, fund_id, project_id FROM award_share
    WHERE ${happened(when)} AND project_id IN ${listed(projectIds)}
    ORDER BY position`.execute(database);
  return rows;
}

interface MovementSums {
  readonly fundId: string;
  readonly projectId: string;
  readonly lower: string;
  readonly upper: string;
  readonly saidFen: bigint;
  readonly postedFen: bigint;
}

/**
 * What moved in a fund for each project, between each two accounts, is what the project or centre
 * says moved: the fund's figures are the sum of its projects'.
 */
export async function fundsAndProjects(scope: TieOutScope): Promise<CheckOutcome> {
  const sums = sql<MovementSums>`
    SELECT project_id, fund_id, MIN(debit_account, credit_account) AS lower,
      MAX(debit_account, credit_account) AS upper,
      SUM(said_fen * (CASE WHEN debit_account > credit_account THEN 1 ELSE -1 END)) AS said_fen,
      SUM(posted_fen * (CASE WHEN debit_account > credit_account THEN 1 ELSE -1 END)) AS posted_fen
    FROM (
      SELECT fund_id, project_id, debit_account, credit_account, amount_fen AS said_fen,
        0 AS posted_fen
      FROM award_posting WHERE ${within(scope)}
      UNION ALL
      SELECT fund_id, project_id, debit_account, credit_account, 0, amount_fen
      FROM posting WHERE ${within(scope)} AND project_id IS NOT NULL)
    GROUP BY project_id, fund_id, lower, upper`;
  const { rows, ...counts } = await apart(scope, sums, sql`said_fen <> posted_fen`);
  const postings = await postingsOfProjects(
    scope,
    rows.map(({ projectId }) => projectId),
  );
  const lines = rows.map((row) =>
    lineOf({
      check: 'fund-and-projects',
      fundId: row.fundId,
      subject: row.projectId,
      first: { of: `project: ${row.lower} → ${row.upper}`, fen: row.saidFen },
      second: { of: `fund: ${row.lower} → ${row.upper}`, fen: row.postedFen },
      events: postings.filter((posting) => isOf(posting, row)).map(eventOf),
    }),
  );
  return { ...counts, lines };
}

function isOf(posting: NamedPosting, { fundId, projectId, lower, upper }: MovementSums): boolean {
  const accounts = [posting.debitAccount, posting.creditAccount].toSorted();
  return (
    posting.fundId === fundId &&
    posting.projectId === projectId &&
    accounts[0] === lower &&
    accounts[1] === upper
  );
}
