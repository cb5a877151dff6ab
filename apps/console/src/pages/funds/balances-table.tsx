import type { AnswerOf } from '@grants/api-client';
import { Amount } from '../../parts/amount.tsx';
import { useMoment } from '../../parts/as-of-control.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { fenIn } from '../../parts/format-amount.ts';
import { pathAt } from '../../parts/path-at.ts';
import { useTerms, useWords } from '../../words/words.ts';
import type { Execution } from './funds-answer.ts';
import styles from './funds.module.css';

/** Columns of amounts, by the account each is the balance of. */
const AMOUNTS = {
  available: 'available',
  committed: 'committed',
  authorised: 'authorised',
  paid: 'paid',
  recoverable: 'recoverable',
  recovered: 'recovered',
  writtenOff: 'written-off',
  carriedForward: 'carried-forward',
  lapsed: 'lapsed',
} as const;

export interface BalancesTableProps {
  readonly execution: AnswerOf<'/api/v1/reports/budget-execution'>;
  readonly unit: 'yuan' | 'wan';
}

/** A fund a row, where its money is, and the sums of the funds that are listed. */
export function BalancesTable({ execution: { lines, total }, unit }: BalancesTableProps) {
  const t = useWords('funds');
  const term = useTerms();
  const moment = useMoment();
  const amounts = Object.entries(AMOUNTS) as [keyof typeof AMOUNTS, string][];
  const columns: readonly TableColumn<Execution>[] = [
    { key: 'name', title: t('fund'), isRowHead: true, cell: (line) => <FundName line={line} /> },
    {
      key: 'source',
      title: t('source'),
      cell: ({ source }) => <span className={styles['nowrap']}>{term('source', source)}</span>,
    },
    { key: 'year', title: t('fiscalYear'), cell: ({ fiscalYear }) => fiscalYear },
    {
      key: 'budget',
      title: t('balances.budget'),
      kind: 'amount',
      unit,
      cell: (line) => line.budget,
    },
    ...amounts.map(([key, account]) => ({
      key,
      title: term('account', account),
      kind: 'amount' as const,
      unit,
      cell: (line: Execution) => <MutedZero yuan={line[key]} unit={unit} />,
    })),
  ];
  const sums = Object.fromEntries(amounts.map(([key]) => [key, total[key] ?? '0.00']));
  return (
    <DataTable
      caption={t('balances.caption')}
      columns={columns}
      rows={lines}
      rowKey={({ group }) => group ?? ''}
      rowTo={({ group }) => pathAt(`/funds/${encodeURIComponent(group ?? '')}`, { ...moment })}
      sums={{
        ...sums,
        name: t('sumOf', { count: lines.length }),
        budget: total.budget ?? '0.00',
      }}
    />
  );
}

/** What is there is to stand out from what is not. */
function MutedZero({
  yuan,
  unit,
}: {
  readonly yuan: string | null;
  readonly unit: 'yuan' | 'wan';
}) {
  const isZero = yuan === null || fenIn(yuan) === 0n;
  return (
    <span className={isZero ? styles['muted'] : undefined}>
      <Amount yuan={yuan} unit={unit} />
    </span>
  );
}

function FundName({ line: { group, name, programme } }: { readonly line: Execution }) {
  const term = useTerms();
  return (
    <span className={styles['fundName']}>
      {name}
      <small className={styles['second']}>
        {group} · {term('programme', programme)}
      </small>
    </span>
  );
}
