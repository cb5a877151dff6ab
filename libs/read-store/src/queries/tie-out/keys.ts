import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { CheckOutcome, TieOutLine } from './line.ts';
import { apart, eventOf, listed, NAMED, within } from './scope.ts';
import type { NamedPosting, TieOutScope } from './scope.ts';

/** A key, and what must be one for each of it. */
interface Key {
  readonly name: string;
  readonly column: RawBuilder<string>;
  readonly of: string;
  readonly one: RawBuilder<string>;
  readonly types: RawBuilder<unknown>;
}

/** Ids of disbursements and recoveries are unique within their project or centre. */
const OF_ITS_PROJECT = sql.raw<string>("project_id || '/' || reference");

const KEYS: readonly Key[] = [
  {
    name: 'voucher of payment',
    column: sql.raw('evidence'),
    of: 'disbursements',
    one: OF_ITS_PROJECT,
    types: sql.raw("('DisbursementPaid')"),
  },
  {
    name: 'voucher of receipt',
    column: sql.raw('evidence'),
    of: 'recoveries',
    one: OF_ITS_PROJECT,
    types: sql.raw("('RecoveredFundsReceived')"),
  },
  {
    name: 'commitment',
    column: sql.raw('commitment_id'),
    of: 'projects',
    one: sql.raw('project_id'),
    types: sql.raw("('FundsCommitted', 'CommitmentCarriedIn')"),
  },
  {
    name: 'commitment',
    column: sql.raw('commitment_id'),
    of: 'funds',
    one: sql.raw('fund_id'),
    types: sql.raw("('FundsCommitted', 'CommitmentCarriedIn')"),
  },
];

/** A voucher pays one disbursement; a commitment is of one project and fund. */
export async function uniqueKeys(scope: TieOutScope): Promise<CheckOutcome> {
  const outcomes: CheckOutcome[] = [];
  for (const key of KEYS) outcomes.push(await usedOnce(scope, key));
  return {
    compared: outcomes.reduce((sum, { compared }) => sum + compared, 0),
    lines: outcomes.flatMap(({ lines }) => lines),
  };
}

async function usedOnce(scope: TieOutScope, key: Key): Promise<CheckOutcome> {
  const { column, one, types } = key;
  const uses = sql<{ readonly value: string }>`
    SELECT ${column} AS value, MIN(${one}) AS lowest, MAX(${one}) AS highest FROM posting
    WHERE ${within(scope)} AND type IN ${types}
    GROUP BY ${column}`;
  const { compared, rows } = await apart(scope, uses, sql`lowest <> highest`);
  const postings = await postingsBy(
    scope,
    key,
    rows.map(({ value }) => value),
  );
  const lines = rows.map(({ value }): TieOutLine => {
    const uses = postings.filter((posting) => posting.value === value);
    const found = new Set(uses.map(({ only }) => only)).size;
    return {
      check: 'unique-keys',
      fundId: null,
      subject: value,
      first: { of: `${key.of} of a ${key.name}`, figure: '1' },
      second: { of: `${key.of} found`, figure: String(found) },
      difference: String(1 - found),
      events: uses.map(eventOf),
    };
  });
  return { compared, lines };
}

interface KeyedPosting extends NamedPosting {
  readonly value: string;
  /** What must be the same for all of a value. */
  readonly only: string;
}

async function postingsBy(
  scope: TieOutScope,
  { column, one, types }: Key,
  values: readonly string[],
): Promise<readonly KeyedPosting[]> {
  if (values.length === 0) return [];
  const { rows } = await sql<KeyedPosting>`
    SELECT ${NAMED}, ${column} AS value, ${one} AS only FROM posting
    WHERE ${within(scope)} AND type IN ${types} AND ${column} IN ${listed(values)}
    ORDER BY position`.execute(scope.database);
  return rows;
}
