import { sql } from 'kysely';
import { recoveryAfter } from '@grants/projections';
import type { Account, RecoveryStep } from '@grants/projections';
import { stepsBy } from '../register-steps.ts';
import { lineOf } from './line.ts';
import type { CheckOutcome, Comparison, TieOutCheck, TieOutLine } from './line.ts';
import { apart, eventOf, happened, ofFunds, postingsOfProjects, within } from './scope.ts';
import type { TieOutScope } from './scope.ts';

/** How much of one thing one fund bears, by the account it stands on. */
interface Standing {
  readonly reference: string;
  readonly fundId: string;
  readonly projectId: string;
  readonly account: string;
  readonly fen: bigint;
}

interface DisbursementSums {
  readonly reference: string;
  readonly fundId: string;
  readonly projectId: string;
  readonly account: string;
  readonly registeredFen: bigint;
  readonly postedFen: bigint;
}

/**
 * The disbursement register, fund by fund, is what stands authorised and paid in the funds. Where a
 * disbursement stood is told by the last of its acts that had happened and was known.
 */
export async function disbursements(scope: TieOutScope): Promise<CheckOutcome> {
  const sums = sql<DisbursementSums>`
    SELECT reference, fund_id, project_id, account, SUM(registered_fen) AS registered_fen,
      SUM(posted_fen) AS posted_fen
    FROM (
      SELECT disbursement_id AS reference, draw.value ->> 'fundId' AS fund_id, project_id,
        CASE act WHEN 'paid' THEN 'paid' ELSE 'authorised' END AS account,
        CAST(REPLACE(draw.value ->> 'amount', '.', '') AS INTEGER) AS registered_fen,
        0 AS posted_fen
      FROM (SELECT disbursement_id, project_id, draws, ${lastAct(scope)} AS act FROM disbursement),
        json_each(draws) AS draw
      WHERE act IN ('authorised', 'paid', 'returned', 'payment-reversed')
      UNION ALL
      SELECT reference, fund_id, project_id, debit_account, 0, amount_fen
      FROM posting WHERE ${happened(scope.when)} AND type IN ${DISBURSED}
      UNION ALL
      SELECT reference, fund_id, project_id, credit_account, 0, -amount_fen
      FROM posting WHERE ${happened(scope.when)} AND type IN ${DISBURSED})
    WHERE account IN ('authorised', 'paid') AND ${ofFunds(scope)}
    GROUP BY reference, project_id, fund_id, account`;
  const { rows, ...counts } = await apart(scope, sums, sql`registered_fen <> posted_fen`);
  const about = rows.map(({ registeredFen, postedFen, ...of }) => ({
    ...of,
    first: { of: `register: ${of.account}`, fen: registeredFen },
    second: { of: `fund: ${of.account}`, fen: postedFen },
  }));
  return { ...counts, lines: await linesOf(scope, 'disbursements', about) };
}

const DISBURSED = sql.raw(
  "('DisbursementAuthorised', 'DisbursementAuthorisationCancelled', 'DisbursementPaid', " +
    "'DisbursementReturned', 'DisbursementPaymentReversed')",
);

/** Now, a disbursement's status is what its last act made it. */
function lastAct({ when: { asOf, asKnownAt } }: TieOutScope) {
  if (asOf === undefined && asKnownAt === undefined) return sql.ref('status');
  const conditions = [sql`1 = 1`];
  if (asOf !== undefined) conditions.push(sql`value ->> 'on' <= ${asOf}`);
  if (asKnownAt !== undefined) {
    conditions.push(
      'position' in asKnownAt
        ? sql`value ->> 'position' <= ${asKnownAt.position}`
        : sql`value ->> 'recordedAt' <= ${asKnownAt.recordedAt}`,
    );
  }
  return sql`(SELECT value ->> 'act' FROM json_each(steps)
    WHERE ${sql.join(conditions, sql` AND `)} ORDER BY key DESC LIMIT 1)`;
}

/** The recovery register, fund by fund, is what the funds expect, have received and wrote off. */
export async function recoveries(scope: TieOutScope): Promise<CheckOutcome> {
  const rows = await scope.database
    .selectFrom('recovery')
    .select(['recoveryId', 'projectId', 'steps'])
    .execute();
  const registered = rows.flatMap(({ recoveryId, projectId, steps }) => {
    const known = stepsBy(JSON.parse(steps) as RecoveryStep[], scope.when);
    const fundIds = new Set(known.flatMap(({ draws }) => draws.map(({ fundId }) => fundId)));
    return [...fundIds].flatMap((fundId) => {
      const sums = recoveryAfter(known.map((step) => ofFund(step, fundId)));
      const of = { reference: recoveryId, fundId, projectId };
      return [
        { ...of, account: 'recoverable', fen: sums?.outstandingFen ?? 0n },
        { ...of, account: 'recovered', fen: sums?.receivedFen ?? 0n },
        { ...of, account: 'written-off', fen: sums?.writtenOffFen ?? 0n },
      ];
    });
  });
  const posted = await postedOn(scope, ['recoverable', 'recovered', 'written-off'], RECOVERED);
  return held(scope, registered, posted);
}

const RECOVERED = sql.raw(
  "('RecoverableRecognised', 'RecoveredFundsReceived', 'RecoveredFundsReversed', " +
    "'RecoverableWrittenOff')",
);

function ofFund(step: RecoveryStep, fundId: string): RecoveryStep {
  return { ...step, draws: step.draws.filter((draw) => draw.fundId === fundId) };
}

interface PostedSums {
  readonly reference: string;
  readonly fundId: string;
  readonly projectId: string;
  readonly debitAccount: Account;
  readonly creditAccount: Account;
  readonly amountFen: bigint;
}

/** What stands on some accounts of the funds, by the disbursement or recovery it belongs to. */
async function postedOn(
  scope: TieOutScope,
  accounts: readonly Account[],
  types: typeof RECOVERED,
): Promise<readonly Standing[]> {
  const { rows } = await sql<PostedSums>`
    SELECT reference, fund_id, project_id, debit_account, credit_account, amount_fen
    FROM posting WHERE ${within(scope)} AND type IN ${types}`.execute(scope.database);
  return rows.flatMap(({ debitAccount, creditAccount, amountFen, ...of }) =>
    accounts.flatMap((account): readonly Standing[] => {
      if (account === debitAccount) return [{ ...of, account, fen: amountFen }];
      return account === creditAccount ? [{ ...of, account, fen: -amountFen }] : [];
    }),
  );
}

/** Holds the recovery register against the postings; what neither has is nothing on both. */
async function held(
  scope: TieOutScope,
  registeredAll: readonly Standing[],
  postedAll: readonly Standing[],
): Promise<CheckOutcome> {
  const funds = scope.fundIds && new Set(scope.fundIds);
  const registered = sumsOf(
    registeredAll.filter(({ fundId }) => funds === undefined || funds.has(fundId)),
  );
  const posted = sumsOf(postedAll);
  const pairs = [...new Map([...registered, ...posted])].map(([key, { fen: _fen, ...of }]) => ({
    ...of,
    first: { of: `register: ${of.account}`, fen: registered.get(key)?.fen ?? 0n },
    second: { of: `fund: ${of.account}`, fen: posted.get(key)?.fen ?? 0n },
  }));
  const differing = pairs.filter(({ first, second }) => first.fen !== second.fen);
  const told = differing.slice(0, scope.linesMax);
  const lines = await linesOf(scope, 'recoveries', told);
  return { compared: pairs.length, differing: differing.length, lines };
}

interface Differing extends Pick<Comparison, 'first' | 'second'> {
  readonly reference: string;
  readonly fundId: string;
  readonly projectId: string;
}

async function linesOf(
  scope: TieOutScope,
  check: TieOutCheck,
  differing: readonly Differing[],
): Promise<readonly TieOutLine[]> {
  const postings = await postingsOfProjects(
    scope,
    differing.map(({ projectId }) => projectId),
  );
  return differing.map(({ reference, fundId, projectId, first, second }) => {
    const events = postings
      .filter((one) => one.projectId === projectId)
      .filter((one) => one.reference === reference && one.fundId === fundId)
      .map(eventOf);
    return lineOf({ check, fundId, subject: reference, first, second, events });
  });
}

function sumsOf(standings: readonly Standing[]): ReadonlyMap<string, Standing> {
  const sums = new Map<string, Standing>();
  for (const standing of standings) {
    const { projectId, reference, fundId, account } = standing;
    const key = [projectId, reference, fundId, account].join('|');
    const before = sums.get(key);
    sums.set(key, { ...standing, fen: standing.fen + (before?.fen ?? 0n) });
  }
  return sums;
}
