import type { components } from '@grants/api-client';
import { ClauseLink } from '../../parts/clause-link.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { Day } from '../../parts/day.tsx';
import { useWords } from '../../words/words.ts';
import styles from './subjects.module.css';

type Adjustment = components['schemas']['NotifiedAdjustmentView'];
type Line = Adjustment['moved'][number];

const PARTS = ['grant', 'selfRaised'] as const;
const NOTHING = '0.00';

/** What the unit told of moving between the lines of its budget, in order (MH-1.6.6). */
export function BudgetAdjustments({
  adjustments,
}: {
  readonly adjustments: readonly Adjustment[];
}) {
  const t = useWords('subjects');
  if (adjustments.length === 0) return null;
  return (
    <div className={styles['moves']}>
      <h3>{t('budget.adjustments')}</h3>
      <ul>
        {adjustments.map((one) => (
          <li key={one.notificationId}>
            <p className={styles['moveHead']}>
              <Day date={one.notifiedOn} /> <span>{one.reason}</span> <ClauseLink id={one.clause} />
            </p>
            {one.moved.length === 0 ? (
              <p className={styles['none']}>{t('budget.nothingMoved')}</p>
            ) : (
              <Moves lines={one.moved} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Move {
  readonly line: Line;
  readonly part: (typeof PARTS)[number];
}

function Moves({ lines }: { readonly lines: readonly Line[] }) {
  const t = useWords('subjects');
  const moves = lines.flatMap((line) =>
    PARTS.filter((part) => line[part].change !== NOTHING).map((part): Move => ({ line, part })),
  );
  const columns: readonly TableColumn<Move>[] = [
    { key: 'year', title: t('budget.year'), cell: ({ line }) => line.year },
    {
      key: 'category',
      title: t('budget.category'),
      isRowHead: true,
      cell: ({ line }) => line.category,
    },
    { key: 'part', title: t('budget.part'), cell: ({ part }) => t(`budget.${part}`) },
    ...(['before', 'after', 'change'] as const).map((key) => ({
      key,
      title: t(`budget.${key}`),
      kind: 'amount' as const,
      cell: ({ line, part }: Move) => line[part][key],
    })),
  ];
  return (
    <DataTable
      caption={t('budget.adjustments')}
      columns={columns}
      rows={moves}
      rowKey={({ line, part }) => `${line.lineId} ${part}`}
    />
  );
}
