import { sql } from 'kysely';
import { lineOf } from './line.ts';
import type { CheckOutcome, TieOutCheck } from './line.ts';
import { eventOf, happened, listed, NAMED } from './scope.ts';
import type { NamedPosting, TieOutScope } from './scope.ts';

/** What leaves one fund for another, and what comes in there for it. */
interface Crossing {
  readonly check: TieOutCheck;
  readonly out: string;
  readonly in: string;
  /** Names one crossing, the same on either side. */
  readonly subjectOf: (posting: CrossingPosting) => string;
}

interface CrossingPosting extends NamedPosting {
  readonly counterFundId: string;
  readonly amountFen: bigint;
}

/** Each transfer out has its transfer in, of the same amount, in the fund it names. */
export function transfers(scope: TieOutScope): Promise<CheckOutcome> {
  return crossings(scope, {
    check: 'transfers',
    out: 'FundsTransferredOut',
    in: 'FundsTransferredIn',
    subjectOf: ({ reference }) => String(reference),
  });
}

/** Each commitment carried forward is carried in by the fund and under the id it names. */
export function carriedForward(scope: TieOutScope): Promise<CheckOutcome> {
  return crossings(scope, {
    check: 'carry-forward',
    out: 'CommitmentCarriedForward',
    in: 'CommitmentCarriedIn',
    subjectOf: ({ type, commitmentId, reference }) =>
      type === 'CommitmentCarriedForward'
        ? `${commitmentId} → ${reference}`
        : `${reference} → ${commitmentId}`,
  });
}

async function crossings(
  { database, when, fundIds, linesMax }: TieOutScope,
  { check, out, in: into, subjectOf }: Crossing,
): Promise<CheckOutcome> {
  const ours =
    fundIds === undefined
      ? sql`1 = 1`
      : sql`(fund_id IN ${listed(fundIds)} OR counter_fund_id IN ${listed(fundIds)})`;
  const { rows } = await sql<CrossingPosting>`
    SELECT ${NAMED}, counter_fund_id, amount_fen FROM posting
    WHERE type IN (${out}, ${into}) AND ${happened(when)} AND ${ours}
    ORDER BY position`.execute(database);
  const crossed = Map.groupBy(rows, (posting) => keyOf(posting, out, subjectOf));
  const differing = [...crossed.values()].flatMap((postings) => {
    const [first] = postings;
    const sides = { left: sumOf(postings, out), arrived: sumOf(postings, into) };
    return first === undefined || sides.left === sides.arrived
      ? []
      : [{ postings, first, ...sides }];
  });
  const lines = differing.slice(0, linesMax).map(({ postings, first, left, arrived }) =>
    lineOf({
      check,
      fundId: first.fundId,
      subject: subjectOf(first),
      first: { of: out, fen: left },
      second: { of: into, fen: arrived },
      events: postings.map(eventOf),
    }),
  );
  return { compared: crossed.size, differing: differing.length, lines };
}

function keyOf(posting: CrossingPosting, out: string, subjectOf: Crossing['subjectOf']): string {
  const { type, fundId, counterFundId } = posting;
  const [from, to] = type === out ? [fundId, counterFundId] : [counterFundId, fundId];
  return `${from}|${to}|${subjectOf(posting)}`;
}

function sumOf(postings: readonly CrossingPosting[], side: string): bigint {
  return postings
    .filter(({ type }) => type === side)
    .reduce((sum, { amountFen }) => sum + amountFen, 0n);
}
