import { sql } from 'kysely';
import { calendarDate } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import { ACCOUNTS } from '@grants/projections';
import type { Account, FundRow } from '@grants/projections';
import { fundMovements } from '../fund-movements.ts';
import { balanceReader, turnoversOf } from '../turnovers.ts';
import type { Movement } from '../turnovers.ts';
import { lineOf } from './line.ts';
import type { CheckOutcome, TieOutLine } from './line.ts';
import { happened, within } from './scope.ts';
import type { TieOutScope } from './scope.ts';

const SOURCES: ReadonlySet<Account> = new Set(['appropriation', 'carried-in', 'transferred']);
const PLACES = ACCOUNTS.filter((account) => !SOURCES.has(account));

/**
 * available + committed + authorised + paid + recoverable + recovered + written off + carried forward
 * + lapsed, by the day totals, = appropriated + carried in + transferred, by the postings.
 */
export async function accountIdentities(
  scope: TieOutScope,
  funds: readonly FundRow[],
): Promise<CheckOutcome> {
  const { rows } = await sql<{ readonly fundId: string; readonly sourceFen: bigint }>`
    SELECT fund_id, SUM(CASE WHEN credit_account IN ${SOURCE_LIST} THEN amount_fen ELSE -amount_fen END)
      AS source_fen
    FROM posting
    WHERE ${within(scope)} AND (debit_account IN ${SOURCE_LIST} OR credit_account IN ${SOURCE_LIST})
    GROUP BY fund_id`.execute(scope.database);
  const sources = new Map(rows.map(({ fundId, sourceFen }) => [fundId, sourceFen]));
  const lines: TieOutLine[] = [];
  for (const { fundId } of funds) {
    const of = balanceReader(
      turnoversOf(await fundMovements(scope.database, { fundId, ...scope.when })),
    );
    const places = PLACES.reduce((sum, account) => sum + of(account), 0n);
    const source = sources.get(fundId) ?? 0n;
    if (places === source) continue;
    lines.push(
      lineOf({
        check: 'account-identity',
        fundId,
        subject: fundId,
        first: { of: 'appropriated + carried in + transferred', fen: source },
        second: { of: PLACES.join(' + '), fen: places },
        events: [],
      }),
    );
  }
  return { compared: funds.length, differing: lines.length, lines: lines.slice(0, scope.linesMax) };
}

const SOURCE_LIST = sql.raw("('appropriation', 'carried-in', 'transferred')");

/**
 * What each account of a fund opens the next year with, by the day totals, is what it closed its own
 * year with, posting by posting.
 */
export async function openingsAndClosings(
  scope: TieOutScope,
  funds: readonly FundRow[],
): Promise<CheckOutcome> {
  const lines: TieOutLine[] = [];
  for (const fund of funds) lines.push(...(await accountsApart(scope, fund)));
  const compared = funds.length * ACCOUNTS.length;
  return { compared, differing: lines.length, lines: lines.slice(0, scope.linesMax) };
}

async function accountsApart(
  { database, when }: TieOutScope,
  { fundId, fiscalYear }: FundRow,
): Promise<readonly TieOutLine[]> {
  const asOf = earlier(calendarDate(`${fiscalYear}-12-31`), when.asOf);
  const until = { ...when, asOf };
  const { rows } = await sql<Movement>`
    SELECT debit_account, credit_account, SUM(amount_fen) AS amount_fen FROM posting
    WHERE ${happened(until)} AND fund_id = ${fundId}
    GROUP BY debit_account, credit_account`.execute(database);
  const closing = balanceReader(turnoversOf(rows));
  const opening = balanceReader(turnoversOf(await fundMovements(database, { fundId, ...until })));
  return ACCOUNTS.filter((account) => opening(account) !== closing(account)).map((account) =>
    lineOf({
      check: 'opening-and-closing',
      fundId,
      subject: account,
      first: { of: `opening after ${asOf}`, fen: opening(account) },
      second: { of: `closing on ${asOf}`, fen: closing(account) },
      events: [],
    }),
  );
}

function earlier(one: CalendarDate, other: CalendarDate | undefined): CalendarDate {
  return other !== undefined && other < one ? other : one;
}
