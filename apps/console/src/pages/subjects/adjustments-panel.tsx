import type { components } from '@grants/api-client';
import { ClauseLink } from '../../parts/clause-link.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { Day } from '../../parts/day.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import type { Words } from '../../words/words.ts';
import styles from './subjects.module.css';

type Adjustment = components['schemas']['MajorAdjustmentView'];

/** What was asked to be otherwise than contracted, and what was decided (MH-1.6.5). */
export function AdjustmentsPanel({ adjustments }: { readonly adjustments: readonly Adjustment[] }) {
  const t = useWords('subjects');
  const term = useTerms();
  if (adjustments.length === 0) return null;
  const columns: readonly TableColumn<Adjustment>[] = [
    { key: 'on', title: t('adjustments.requestedOn'), kind: 'day', cell: (one) => one.requestedOn },
    {
      key: 'kind',
      title: t('adjustments.kind'),
      isRowHead: true,
      cell: (one) => <Wanted one={one} kind={term('adjustment', one.kind)} />,
    },
    {
      key: 'outcome',
      title: t('adjustments.outcome'),
      cell: ({ outcome }) => <StatusTag of="adjustmentOutcome" status={outcome} />,
    },
    ...decisionColumns(t),
  ];
  return (
    <Panel title={t('adjustments.title')}>
      <DataTable
        caption={t('adjustments.title')}
        columns={columns}
        rows={adjustments}
        rowKey={({ adjustmentId }) => adjustmentId}
      />
    </Panel>
  );
}

function Wanted({ one, kind }: { readonly one: Adjustment; readonly kind: string }) {
  const t = useWords('subjects');
  return (
    <span className={styles['name']}>
      {one.to === null ? kind : t('adjustments.to', { kind, to: one.to })}
      <small className={styles['second']}>{one.reason}</small>
    </span>
  );
}

function decisionColumns(t: Words): readonly TableColumn<Adjustment>[] {
  return [
    {
      key: 'decidedOn',
      title: t('adjustments.decidedOn'),
      kind: 'node',
      cell: ({ decidedOn }) => decidedOn !== null && <Day date={decidedOn} />,
    },
    {
      key: 'document',
      title: t('adjustments.document'),
      cell: ({ documentNumber, refusedFor }) => documentNumber ?? refusedFor,
    },
    {
      key: 'clauses',
      title: t('adjustments.clauses'),
      cell: ({ clauses }) => (
        <span className={styles['clauses']}>
          {clauses.map((clause) => (
            <ClauseLink key={clause} id={clause} />
          ))}
        </span>
      ),
    },
  ];
}
