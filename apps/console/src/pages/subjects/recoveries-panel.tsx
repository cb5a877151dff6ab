import { Link } from 'react-router';
import type { components } from '@grants/api-client';
import { useSession } from '../../app/session.tsx';
import { Amount } from '../../parts/amount.tsx';
import { ClauseLink } from '../../parts/clause-link.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { Day } from '../../parts/day.tsx';
import { Identifier } from '../../parts/identifier.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { pathAt } from '../../parts/path-at.ts';
import { StatusTag } from '../../parts/status-tag.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import styles from './subjects.module.css';

type Recovery = components['schemas']['AskedBackView'];
type Entry = Recovery['entries'][number];

export interface RecoveriesPanelProps {
  readonly projectId: string;
  readonly recoveries: readonly Recovery[];
}

/** What was asked back, act by act, and what of it is still to come. */
export function RecoveriesPanel({ projectId, recoveries }: RecoveriesPanelProps) {
  const t = useWords('subjects');
  const { readings } = useSession();
  if (recoveries.length === 0) return null;
  const register = readings.has('ledger') && (
    <Link to={pathAt('/funds/recoveries', { projectId })}>{t('recoveries.register')}</Link>
  );
  return (
    <Panel
      title={t('recoveries.title')}
      extra={
        <span className={styles['extra']}>
          {register} <small>{t('unitYuan')}</small>
        </span>
      }
    >
      <ul className={styles['payments']}>
        {recoveries.map((recovery) => (
          <li key={recovery.recoveryId}>
            <Head recovery={recovery} />
            <Entries recovery={recovery} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Head({ recovery }: { readonly recovery: Recovery }) {
  const t = useWords('subjects');
  const { status, ordered, outstanding, clause, documentNumber, dueOn } = recovery;
  return (
    <div className={styles['paymentHead']}>
      <strong>{documentNumber}</strong>
      <StatusTag of="recovery" status={status} />
      <span className={styles['money']}>
        <Amount yuan={ordered} named />
      </span>
      <span>
        {t('recoveries.outstanding')} <Amount yuan={outstanding} named />
      </span>
      <span>
        {t('recoveries.dueOn')} <Day date={dueOn} />
      </span>
      <ClauseLink id={clause} />
      <small>
        <Identifier>{recovery.recoveryId}</Identifier>
      </small>
    </div>
  );
}

function Entries({ recovery: { documentNumber, entries } }: { readonly recovery: Recovery }) {
  const t = useWords('subjects');
  const term = useTerms();
  const columns: readonly TableColumn<Entry>[] = [
    { key: 'on', title: t('recoveries.on'), kind: 'day', cell: ({ on }) => on },
    {
      key: 'act',
      title: t('recoveries.act'),
      isRowHead: true,
      cell: ({ act }) => term('recoveryAct', act),
    },
    { key: 'amount', title: t('recoveries.amount'), kind: 'amount', cell: ({ amount }) => amount },
    {
      key: 'outstanding',
      title: t('recoveries.outstanding'),
      kind: 'amount',
      cell: ({ outstanding }) => outstanding,
    },
    {
      key: 'evidence',
      title: t('recoveries.evidence'),
      cell: ({ evidence }) => <Identifier>{evidence}</Identifier>,
    },
    { key: 'reason', title: t('recoveries.reason'), cell: ({ reason }) => reason },
  ];
  return (
    <DataTable
      caption={t('recoveries.caption', { document: documentNumber })}
      columns={
        entries.some(({ reason }) => reason !== null)
          ? columns
          : columns.filter(({ key }) => key !== 'reason')
      }
      rows={entries}
      rowKey={({ position }) => position}
    />
  );
}
