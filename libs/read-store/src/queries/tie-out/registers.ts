import { sql } from 'kysely';
import { fenOf } from '@grants/kernel';
import { disbursementAfter, recoveryAfter } from '@grants/projections';
import type { DisbursementStep, Draw, RecoveryStep } from '@grants/projections';
import { stepsBy } from '../register-steps.ts';
import { lineOf } from './line.ts';
import type { CheckOutcome, TieOutCheck } from './line.ts';
import { eventOf, postingsOfProjects, within } from './scope.ts';
import type { TieOutScope } from './scope.ts';

/** How much of one thing one fund bears, by the account it stands on. */
interface Standing {
  readonly reference: string;
  readonly fundId: string;
  readonly projectId: string;
  readonly account: string;
  readonly fen: bigint;
}

/** The disbursement register, fund by fund, is what stands authorised and paid in the funds. */
export async function disbursements(scope: TieOutScope): Promise<CheckOutcome> {
  const rows = await scope.database
    .selectFrom('disbursement')
    .select(['disbursementId', 'projectId', 'draws', 'steps'])
    .execute();
  const registered = rows.flatMap(({ disbursementId, projectId, draws, steps }) => {
    const known = stepsBy(JSON.parse(steps) as DisbursementStep[], scope.when);
    const status = disbursementAfter(known)?.status;
    if (status === undefined || !HOLDING.has(status)) return [];
    const account = status === 'paid' ? 'paid' : 'authorised';
    return (JSON.parse(draws) as Draw[]).map(({ fundId, amount }): Standing => {
      return { reference: disbursementId, fundId, projectId, account, fen: fenOf(amount) };
    });
  });
  const posted = [
    ...(await postedOn(scope, 'authorised', DISBURSED)),
    ...(await postedOn(scope, 'paid', DISBURSED)),
  ];
  return held(scope, { check: 'disbursements', registered, posted });
}

/** The statuses in which a disbursement has money of a fund. */
const HOLDING: ReadonlySet<string> = new Set(['authorised', 'paid', 'returned']);
const DISBURSED = sql.raw(
  "('DisbursementAuthorised', 'DisbursementAuthorisationCancelled', 'DisbursementPaid', " +
    "'DisbursementReturned', 'DisbursementPaymentReversed')",
);

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
  const posted = [
    ...(await postedOn(scope, 'recoverable', RECOVERED)),
    ...(await postedOn(scope, 'recovered', RECOVERED)),
    ...(await postedOn(scope, 'written-off', RECOVERED)),
  ];
  return held(scope, { check: 'recoveries', registered, posted });
}

const RECOVERED = sql.raw(
  "('RecoverableRecognised', 'RecoveredFundsReceived', 'RecoveredFundsReversed', " +
    "'RecoverableWrittenOff')",
);

function ofFund(step: RecoveryStep, fundId: string): RecoveryStep {
  return { ...step, draws: step.draws.filter((draw) => draw.fundId === fundId) };
}

/** What stands on an account of the funds, by the disbursement or recovery it belongs to. */
async function postedOn(
  scope: TieOutScope,
  account: string,
  types: typeof DISBURSED,
): Promise<readonly Standing[]> {
  const { rows } = await sql<Omit<Standing, 'fen' | 'account'> & { readonly balanceFen: bigint }>`
    SELECT reference, fund_id, project_id,
      SUM(CASE WHEN debit_account = ${account} THEN amount_fen ELSE -amount_fen END) AS balance_fen
    FROM posting
    WHERE ${within(scope)} AND type IN ${types}
      AND (debit_account = ${account} OR credit_account = ${account})
    GROUP BY reference, fund_id`.execute(scope.database);
  return rows.map(({ balanceFen: fen, ...of }) => ({ ...of, account, fen }));
}

interface HeldStandings {
  readonly check: TieOutCheck;
  readonly registered: readonly Standing[];
  readonly posted: readonly Standing[];
}

/** Holds a register against the postings; what neither has is nothing on both. */
async function held(scope: TieOutScope, sides: HeldStandings): Promise<CheckOutcome> {
  const { check } = sides;
  const funds = scope.fundIds && new Set(scope.fundIds);
  const registered = sumsOf(
    sides.registered.filter(({ fundId }) => funds === undefined || funds.has(fundId)),
  );
  const posted = sumsOf(sides.posted);
  const pairs = [...new Map([...registered, ...posted])].map(([key, { fen: _fen, ...of }]) => ({
    ...of,
    first: { of: `register: ${of.account}`, fen: registered.get(key)?.fen ?? 0n },
    second: { of: `fund: ${of.account}`, fen: posted.get(key)?.fen ?? 0n },
  }));
  const apart = pairs.filter(({ first, second }) => first.fen !== second.fen);
  const postings = await postingsOfProjects(
    scope,
    apart.map(({ projectId }) => projectId),
  );
  const lines = apart.map(({ reference, fundId, first, second }) => {
    const events = postings
      .filter((one) => one.reference === reference && one.fundId === fundId)
      .map(eventOf);
    return lineOf({ check, fundId, subject: reference, first, second, events });
  });
  return { compared: pairs.length, lines };
}

function sumsOf(standings: readonly Standing[]): ReadonlyMap<string, Standing> {
  const sums = new Map<string, Standing>();
  for (const standing of standings) {
    const key = `${standing.reference}|${standing.fundId}|${standing.account}`;
    const before = sums.get(key);
    sums.set(key, { ...standing, fen: standing.fen + (before?.fen ?? 0n) });
  }
  return sums;
}
