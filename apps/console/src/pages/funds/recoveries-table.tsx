import { Link } from 'react-router';
import { useUrlState } from '../../app/use-url-state.ts';
import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { Day } from '../../parts/day.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { useWords } from '../../words/words.ts';
import type { Words } from '../../words/words.ts';
import type { Recovery } from './funds-answer.ts';
import styles from './funds.module.css';
import { awardPath } from './posting-cells.tsx';
import { RowLink } from './row-link.tsx';

type Column = TableColumn<Recovery>;

export const recoveryKey = ({ projectId, recoveryId }: Recovery) => `${projectId}/${recoveryId}`;

/** Recoveries in the order they were ordered. */
export function RecoveriesTable({ rows }: { readonly rows: readonly Recovery[] }) {
  const t = useWords('funds');
  const [{ open }] = useUrlState();
  return (
    <DataTable
      caption={t('recoveries.caption')}
      columns={[...whoColumns(t), ...amountColumns(t), ...dayColumns(t)]}
      rows={rows}
      rowKey={recoveryKey}
      isCurrent={(row) => recoveryKey(row) === open}
    />
  );
}

function whoColumns(t: Words): readonly Column[] {
  return [
    {
      key: 'id',
      title: t('recoveries.id'),
      isRowHead: true,
      kind: 'node',
      cell: (row) => (
        <span className={styles['nowrap']}>
          <RowLink open={recoveryKey(row)}>{row.recoveryId}</RowLink>
          <small className={styles['second']}>{row.documentNumber}</small>
        </span>
      ),
    },
    {
      key: 'unit',
      title: t('recoveries.unit'),
      kind: 'node',
      cell: ({ unitName, projectId }) => (
        <span className={styles['named']}>
          {unitName}
          <small className={styles['second']}>
            <Link to={awardPath('project', projectId)}>{projectId}</Link>
          </small>
        </span>
      ),
    },
    {
      key: 'status',
      title: t('status'),
      kind: 'node',
      cell: ({ status }) => <StatusTag of="recovery" status={status} />,
    },
  ];
}

function amountColumns(t: Words): readonly Column[] {
  return (['ordered', 'received', 'writtenOff', 'outstanding'] as const).map((key) => ({
    key,
    title: t(`recoveries.${key}`),
    kind: 'amount',
    cell: (row) => row[key],
  }));
}

function dayColumns(t: Words): readonly Column[] {
  return [
    {
      key: 'orderedOn',
      title: t('recoveries.orderedOn'),
      kind: 'node',
      cell: ({ orderedOn, dueOn }) => (
        <span className={styles['nowrap']}>
          {orderedOn}
          <small className={styles['second']}>{t('recoveries.dueBy', { day: dueOn })}</small>
        </span>
      ),
    },
    {
      key: 'lastReceivedOn',
      title: t('recoveries.lastReceivedOn'),
      kind: 'node',
      cell: ({ lastReceivedOn, settledOn }) => (
        <span className={styles['nowrap']}>
          <Day date={lastReceivedOn} />
          {settledOn !== null && (
            <small className={styles['second']}>
              {t('recoveries.settledBy', { day: settledOn })}
            </small>
          )}
        </span>
      ),
    },
  ];
}
