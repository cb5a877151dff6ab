import { Amount } from '../../parts/amount.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import { sideOf } from './balance-side.ts';
import type { AccountBalances, AccountLine } from './funds-answer.ts';

export interface AccountsTableProps {
  readonly caption: string;
  readonly trial: AccountBalances;
  /** The postings of an account. */
  readonly accountTo?: (account: string) => string;
}

/** Debits, credits and balance of every account, which sum to zero. */
export function AccountsTable({ caption, trial, accountTo }: AccountsTableProps) {
  const t = useWords('funds');
  const term = useTerms();
  const columns: readonly TableColumn<AccountLine>[] = [
    {
      key: 'account',
      title: t('account'),
      isRowHead: true,
      cell: ({ account }) => term('account', account),
    },
    { key: 'debit', title: t('debit'), kind: 'amount', cell: (line) => line.debit },
    { key: 'credit', title: t('credit'), kind: 'amount', cell: (line) => line.credit },
    {
      key: 'side',
      title: t('direction'),
      cell: ({ balance }) => <BalanceSide balance={balance} />,
    },
    {
      key: 'balance',
      title: t('balance'),
      kind: 'amount',
      cell: ({ balance }) => sideOf(balance).amount,
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={trial.lines}
      rowKey={({ account }) => account}
      {...(accountTo && { rowTo: ({ account }: AccountLine) => accountTo(account) })}
      sums={{
        account: t('sumOf', { count: trial.lines.length }),
        debit: trial.totalDebit,
        credit: trial.totalCredit,
        side: <BalanceSide balance={trial.difference} />,
        balance: <Amount yuan={trial.difference} />,
      }}
    />
  );
}

const SIDES = { debit: 'inDebit', credit: 'inCredit', even: 'balanced' } as const;

/** The side a balance stands on: 借, 贷 or 平. */
export function BalanceSide({ balance }: { readonly balance: string }) {
  const t = useWords('funds');
  return <>{t(SIDES[sideOf(balance).side])}</>;
}
