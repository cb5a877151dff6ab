import type { DocumentView, EntryView, LedgerEvent, Projection } from '../projection.ts';
import { isMoneyEvent, MONEY_EVENTS, postingOf } from './posting.ts';
import { fundDayTable, postingTable } from './view.ts';
import type { Account, FundDayRow, PostingRow } from './view.ts';

const postings: EntryView<PostingRow> = {
  kind: 'entries',
  table: postingTable,
  handles: MONEY_EVENTS,
  entriesOf: (event) => (isMoneyEvent(event) ? [postingOf(event)] : []),
};

const fundDays: DocumentView<FundDayRow> = {
  kind: 'documents',
  table: fundDayTable,
  handles: MONEY_EVENTS,
  keysOf(event) {
    const posting = postingIn(event);
    if (posting === undefined) return [];
    return [keyOf(posting, posting.debitAccount), keyOf(posting, posting.creditAccount)];
  },
  evolve(row, event, key) {
    const posting = postingIn(event);
    if (posting === undefined) return row;
    const isDebit = key === keyOf(posting, posting.debitAccount);
    const account = isDebit ? posting.debitAccount : posting.creditAccount;
    return moved(row ?? emptyDay(posting, account), posting, isDebit);
  },
};

/**
 * The fund-commitment ledger: double entry over the accounts of each fund, down to the project's
 * commitment. Every fund sums to zero after every event, and at every position and on every date
 * available + committed + authorised + paid + recoverable + recovered = what was appropriated.
 */
export const fundCommitmentLedger: Projection = {
  name: 'fund-commitment-ledger',
  version: 1,
  views: [postings, fundDays],
};

function postingIn(event: LedgerEvent): PostingRow | undefined {
  return isMoneyEvent(event) ? postingOf(event) : undefined;
}

function keyOf({ fundId, effectiveOn }: PostingRow, account: Account): string {
  return `${fundId}|${account}|${effectiveOn}`;
}

function emptyDay(posting: PostingRow, account: Account): FundDayRow {
  const { fundId, effectiveOn: day, position } = posting;
  return {
    key: keyOf(posting, account),
    fundId,
    account,
    day,
    debitFen: 0n,
    creditFen: 0n,
    position,
  };
}

function moved(row: FundDayRow, { amountFen, position }: PostingRow, isDebit: boolean): FundDayRow {
  return {
    ...row,
    debitFen: row.debitFen + (isDebit ? amountFen : 0n),
    creditFen: row.creditFen + (isDebit ? 0n : amountFen),
    position,
  };
}
