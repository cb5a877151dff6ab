import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { CheckOutcome, TieOutLine } from './line.ts';
import { apart, eventOf, listed, NAMED, within } from './scope.ts';
import type { NamedPosting, TieOutScope } from './scope.ts';

/** A key, and what must be one for each of it. */
interface Key {
  readonly name: string;
  /** The columns it consists of, and how it is told. */
  readonly columns: RawBuilder<unknown>;
  readonly value: RawBuilder<string>;
  readonly of: string;
  readonly one: RawBuilder<string>;
  readonly uses: RawBuilder<unknown>;
}

const PROMISED = sql.raw("type IN ('FundsCommitted', 'CommitmentCarriedIn')");

/** One voucher may be behind several payments, or receipts: of each it is once, on its day. */
const BY_VOUCHER = {
  columns: sql.raw('evidence, reference, effective_on, commitment_id'),
  value: sql.raw<string>(
    "evidence || ' ' || reference || ' ' || effective_on || ' ' || commitment_id",
  ),
  one: sql.raw<string>('position'),
};

const COMMITMENT = { columns: sql.raw('commitment_id'), value: sql.raw<string>('commitment_id') };

function keysOf(scope: TieOutScope): readonly Key[] {
  return [
    {
      ...BY_VOUCHER,
      name: 'voucher, disbursement and day',
      of: 'payments',
      uses: sql.raw("type = 'DisbursementPaid'"),
    },
    {
      ...BY_VOUCHER,
      name: 'voucher, recovery and day',
      of: 'receipts',
      uses: sql`type = 'RecoveredFundsReceived' AND ${notTakenBack(scope)}`,
    },
    {
      ...COMMITMENT,
      name: 'commitment',
      of: 'projects',
      one: sql.raw('project_id'),
      uses: PROMISED,
    },
    { ...COMMITMENT, name: 'commitment', of: 'funds', one: sql.raw('fund_id'), uses: PROMISED },
  ];
}

/** A receipt that was entered wrongly and reversed is entered again with the same voucher. */
function notTakenBack(scope: TieOutScope): RawBuilder<boolean> {
  return sql`(commitment_id, reference, effective_on, amount_fen) NOT IN (
    SELECT commitment_id, reference, effective_on, amount_fen FROM posting
    WHERE ${within(scope)} AND type = 'RecoveredFundsReversed')`;
}

/** A voucher pays a disbursement once on a day; a commitment is of one project and one fund. */
export async function uniqueKeys(scope: TieOutScope): Promise<CheckOutcome> {
  const lines: TieOutLine[] = [];
  let [compared, differing] = [0, 0];
  for (const key of keysOf(scope)) {
    const linesMax = scope.linesMax - lines.length;
    const outcome = await usedOnce({ ...scope, linesMax }, key);
    lines.push(...outcome.lines);
    compared += outcome.compared;
    differing += outcome.differing;
  }
  return { compared, differing, lines };
}

async function usedOnce(scope: TieOutScope, key: Key): Promise<CheckOutcome> {
  const { columns, value, one, uses } = key;
  const keyed = sql<{ readonly value: string }>`
    SELECT ${value} AS value, MIN(${one}) AS lowest, MAX(${one}) AS highest FROM posting
    WHERE ${within(scope)} AND ${uses}
    GROUP BY ${columns}`;
  const { rows, ...counts } = await apart(scope, keyed, sql`lowest <> highest`);
  const postings = await postingsBy(
    scope,
    key,
    rows.map((row) => row.value),
  );
  const lines = rows.map((row): TieOutLine => {
    const found = postings.filter((posting) => posting.value === row.value);
    const count = new Set(found.map(({ only }) => only)).size;
    return {
      check: 'unique-keys',
      fundId: null,
      subject: row.value,
      first: { of: `${key.of} of a ${key.name}`, figure: '1' },
      second: { of: `${key.of} found`, figure: String(count) },
      difference: String(1 - count),
      events: found.map(eventOf),
    };
  });
  return { ...counts, lines };
}

interface KeyedPosting extends NamedPosting {
  readonly value: string;
  /** What must be the same for all of a value. */
  readonly only: string;
}

async function postingsBy(
  scope: TieOutScope,
  { value, one, uses }: Key,
  values: readonly string[],
): Promise<readonly KeyedPosting[]> {
  if (values.length === 0) return [];
  const { rows } = await sql<KeyedPosting>`
    SELECT ${NAMED}, ${value} AS value, ${one} AS only FROM posting
    WHERE ${within(scope)} AND ${uses} AND ${value} IN ${listed(values)}
    ORDER BY position`.execute(scope.database);
  return rows;
}
