import { yuanOf } from '@grants/kernel';
import type { Yuan } from '@grants/kernel';
import type { Account, PostingRow } from '@grants/projections';
import type { ViewDatabase } from '../view-tables.ts';
import { fundMovements, happenedAndKnown, movementsOfPostings } from './fund-movements.ts';
import type { FundMovementsFilter } from './fund-movements.ts';
import { listedPostings } from './listed-postings.ts';
import type { ListedPosting } from './listed-postings.ts';
import { matchingPostings } from './matching-postings.ts';
import type { PostingsWanted } from './matching-postings.ts';
import { limitOf, pageOf } from './page.ts';
import type { Page, PageRequest } from './page.ts';
import { dayBefore } from './period.ts';
import { daysWanted, matching } from './posting-criteria.ts';
import { balanceReader, turnoversOf } from './turnovers.ts';
import type { Movement } from './turnovers.ts';

/**
 * A posting of a fund and what its accounts hold after it: debits less credits of what counts from
 * before the days asked for, and of what is listed up to this posting; of one project's postings,
 * the project's part. Of an account that is asked for, the other account's postings are not listed,
 * so that its balance is not told.
 */
export interface LedgerPosting extends ListedPosting {
  readonly debitBalance: Yuan | null;
  readonly creditBalance: Yuan | null;
}

/** Which postings of one fund, and which part of them. */
export interface StatementWanted extends Omit<PostingsWanted, 'after'>, PageRequest {
  readonly fundId: string;
}

/** The postings of a fund in global order, each with what its accounts hold after it 明细账. */
export async function statementOf(
  database: ViewDatabase,
  wanted: StatementWanted,
): Promise<Page<LedgerPosting>> {
  const limit = limitOf(wanted);
  const page = pageOf(await matchingPostings(database, wanted, limit + 1), limit, {
    item: (row) => row,
    cursor: ({ position }) => position,
  });
  const balanceAfter = runningBalances(await openingMovements(database, wanted), wanted.account);
  const balances = page.items.map(balanceAfter);
  const listed = await listedPostings(database, page.items);
  return {
    items: listed.map((posting, index) => ({ ...posting, ...(balances[index] ?? UNTOLD) })),
    nextCursor: page.nextCursor,
  };
}

const UNTOLD = { debitBalance: null, creditBalance: null };

/** What the accounts hold after each of the postings that are handed over one after the other. */
function runningBalances(opening: readonly Movement[], asked: Account | undefined) {
  const openingFen = balanceReader(turnoversOf(opening));
  const heldFen = new Map<Account, bigint>();
  const add = (account: Account, changeFen: bigint): Yuan | null => {
    const fen = (heldFen.get(account) ?? openingFen(account)) + changeFen;
    heldFen.set(account, fen);
    return account === (asked ?? account) ? yuanOf(fen) : null;
  };
  return ({ debitAccount, creditAccount, amountFen }: PostingRow) => ({
    debitBalance: add(debitAccount, amountFen),
    creditBalance: add(creditAccount, -amountFen),
  });
}

/** What moved before the first posting of the page. */
async function openingMovements(
  database: ViewDatabase,
  { after, asKnownAt, ...wanted }: StatementWanted,
): Promise<readonly Movement[]> {
  const { fundId, projectId, from } = wanted;
  const moved = movementsOf(database, projectId);
  const known = asKnownAt && { asKnownAt };
  const before =
    from === undefined ? [] : await moved({ fundId, asOf: dayBefore({ from }), ...known });
  const listed =
    after === undefined
      ? []
      : await moved({ fundId, ...daysWanted(wanted), asKnownAt: { position: after } });
  return [...before, ...listed];
}

/** The day totals tell what moved in a fund; the postings themselves what of it one project's is. */
function movementsOf(database: ViewDatabase, projectId: string | undefined) {
  return (filter: FundMovementsFilter): Promise<readonly Movement[]> => {
    if (projectId === undefined) return fundMovements(database, filter);
    const { fundId, from, ...when } = filter;
    const happened = happenedAndKnown(database.selectFrom('posting'), when);
    return movementsOfPostings(matching(happened, { fundId, projectId, ...(from && { from }) }));
  };
}
