import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import type { Words } from '../../words/words.ts';
import { BalanceSide } from './accounts-table.tsx';
import { sideOf } from './balance-side.ts';
import type { LedgerPosting } from './funds-answer.ts';
import styles from './funds.module.css';
import { AwardCell, FundLink, PostingEvent, PostingEvidence } from './posting-cells.tsx';

export interface PostingsTableProps {
  readonly rows: readonly LedgerPosting[];
  /** The account whose postings these are; both sides of each are told when absent. */
  readonly account?: string | undefined;
  /** Position of the posting that somebody was led to. */
  readonly at?: string | undefined;
  /** Of several funds, each row says of which. */
  readonly ofAllFunds?: boolean;
}

type Column = TableColumn<LedgerPosting>;
type Term = ReturnType<typeof useTerms>;

/** Postings in the order they were recorded: of an account with its balance, else both sides. */
export function PostingsTable({ rows, account, at, ofAllFunds = false }: PostingsTableProps) {
  const t = useWords('funds');
  const term = useTerms();
  const sides =
    account === undefined || ofAllFunds
      ? bothSides(t, term, !ofAllFunds)
      : oneAccount(t, term, account);
  return (
    <DataTable
      caption={t('postings.caption')}
      columns={[...aboutIt(t, ofAllFunds), ...sides]}
      rows={rows}
      rowKey={({ position }) => position}
      isCurrent={({ position }) => position === at}
    />
  );
}

function aboutIt(t: Words, ofAllFunds: boolean): readonly Column[] {
  return [
    { key: 'day', title: t('day'), kind: 'day', cell: ({ effectiveOn }) => effectiveOn },
    ...(ofAllFunds ? [fundColumn(t)] : []),
    {
      key: 'event',
      title: t('postings.event'),
      kind: 'node',
      isRowHead: true,
      cell: (posting) => <PostingEvent posting={posting} />,
    },
    {
      key: 'project',
      title: t('project'),
      kind: 'node',
      cell: (posting) => <AwardCell {...posting} at={posting.position} />,
    },
    {
      key: 'evidence',
      title: t('postings.evidence'),
      kind: 'node',
      cell: (posting) => <PostingEvidence posting={posting} />,
    },
  ];
}

function fundColumn(t: Words): Column {
  return {
    key: 'fund',
    title: t('fund'),
    kind: 'node',
    cell: ({ fundId }) => <FundLink fundId={fundId} />,
  };
}

function bothSides(t: Words, term: Term, withBalances: boolean): readonly Column[] {
  const balances: readonly Column[] = [
    {
      key: 'debitBalance',
      title: t('postings.debitBalance'),
      kind: 'amount',
      cell: (row) => row.debitBalance ?? null,
    },
    {
      key: 'creditBalance',
      title: t('postings.creditBalance'),
      kind: 'amount',
      cell: (row) => row.creditBalance ?? null,
    },
  ];
  return [
    {
      key: 'debit',
      title: t('postings.debitAccount'),
      cell: ({ debitAccount }) => <AccountName word={term('account', debitAccount)} />,
    },
    {
      key: 'credit',
      title: t('postings.creditAccount'),
      cell: ({ creditAccount }) => <AccountName word={term('account', creditAccount)} />,
    },
    { key: 'amount', title: t('amount'), kind: 'amount', cell: ({ amount }) => amount },
    ...(withBalances ? balances : []),
  ];
}

/** As an account book has it: what went in, what went out, and on which side how much stands. */
function oneAccount(t: Words, term: Term, account: string): readonly Column[] {
  const isIn = ({ debitAccount }: LedgerPosting) => debitAccount === account;
  const balanceOf = (row: LedgerPosting) => row.debitBalance ?? row.creditBalance ?? '0.00';
  return [
    {
      key: 'other',
      title: t('postings.otherAccount'),
      cell: (row) => (
        <AccountName word={term('account', isIn(row) ? row.creditAccount : row.debitAccount)} />
      ),
    },
    {
      key: 'debit',
      title: t('debit'),
      kind: 'amount',
      cell: (row) => (isIn(row) ? row.amount : <></>),
    },
    {
      key: 'credit',
      title: t('credit'),
      kind: 'amount',
      cell: (row) => (isIn(row) ? <></> : row.amount),
    },
    {
      key: 'side',
      title: t('direction'),
      cell: (row) => <BalanceSide balance={balanceOf(row)} />,
    },
    {
      key: 'balance',
      title: t('balance'),
      kind: 'amount',
      cell: (row) => sideOf(balanceOf(row)).amount,
    },
  ];
}

/** On a narrow screen the table scrolls; a name of four characters does not break. */
function AccountName({ word }: { readonly word: string }) {
  return <span className={styles['nowrap']}>{word}</span>;
}
