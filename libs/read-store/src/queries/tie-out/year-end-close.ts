import { sql } from 'kysely';
import { lineOf } from './line.ts';
import type { CheckOutcome, TieOutEvent } from './line.ts';
import { apart, eventOf, happened, listed, NAMED, within } from './scope.ts';
import type { NamedPosting, TieOutScope } from './scope.ts';

interface CloseSums {
  readonly position: string;
  readonly fundId: string;
  readonly closeId: string;
  readonly commitmentId: string;
  readonly listedFen: bigint;
  readonly stoodFen: bigint;
}

/**
 * What the close of a year listed of each promise is what of it was carried forward, is still live,
 * or was used since: by the postings, what stood committed when the year was closed. A promise that
 * stood and was not listed does not tie either.
 */
export async function yearEndCloses(scope: TieOutScope): Promise<CheckOutcome> {
  const sums = sql<CloseSums>`
    SELECT position, fund_id, close_id, commitment_id, SUM(listed_fen) AS listed_fen,
      SUM(stood_fen) AS stood_fen
    FROM (
      SELECT position, fund_id, close_id, commitment_id, committed_fen AS listed_fen, 0 AS stood_fen
      FROM year_end_close_line WHERE ${within(scope)}
      UNION ALL
      SELECT close.position, close.fund_id, close.close_id, posting.commitment_id, 0,
        (debit_account = 'committed') * amount_fen - (credit_account = 'committed') * amount_fen
      FROM (SELECT DISTINCT position, fund_id, close_id FROM year_end_close_line
            WHERE ${within(scope)}) AS close
      JOIN posting ON posting.fund_id = close.fund_id AND posting.position < close.position
      WHERE posting.commitment_id IS NOT NULL)
    GROUP BY position, fund_id, close_id, commitment_id
    HAVING SUM(listed_fen) <> 0 OR SUM(stood_fen) <> 0`;
  const { rows, ...counts } = await apart(scope, sums, sql`listed_fen <> stood_fen`);
  const events = await eventsOf(scope, rows);
  const lines = rows.map(({ fundId, closeId, commitmentId, listedFen, stoodFen }) =>
    lineOf({
      check: 'year-end-close',
      fundId,
      subject: `${closeId} ${commitmentId}`,
      first: { of: 'listed by the close', fen: listedFen },
      second: { of: 'carried forward + still committed + used since', fen: stoodFen },
      events: events
        .filter((one) => one.fundId === fundId)
        .filter((one) => one.commitmentId === commitmentId || one.closeId === closeId)
        .map(eventOf),
    }),
  );
  return { ...counts, lines };
}

interface NamedClose extends TieOutEvent {
  readonly fundId: string;
  readonly commitmentId: string | null;
  /** Of the close itself. */
  readonly closeId: string | null;
}

async function eventsOf(
  { database, when }: TieOutScope,
  rows: readonly CloseSums[],
): Promise<readonly NamedClose[]> {
  if (rows.length === 0) return [];
  const commitmentIds = rows.map(({ commitmentId }) => commitmentId);
  const positions = rows.map(({ position }) => position);
  const postings = await sql<NamedPosting>`
    SELECT ${NAMED} FROM posting
    WHERE ${happened(when)} AND fund_id IN ${listed(rows.map(({ fundId }) => fundId))}
      AND commitment_id IN ${listed(commitmentIds)}
    ORDER BY position`.execute(database);
  const closes = await sql<NamedClose>`
    SELECT DISTINCT position, event_id, type, fund_id, close_id FROM year_end_close_line
    WHERE position IN ${listed(positions)}`.execute(database);
  return [...postings.rows.map((posting) => ({ ...posting, closeId: null })), ...closes.rows].sort(
    (one, other) => (one.position < other.position ? -1 : 1),
  );
}
