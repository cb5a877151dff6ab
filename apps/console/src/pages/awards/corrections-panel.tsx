import type { ReactNode } from 'react';
import type { components } from '@grants/api-client';
import { Amount } from '../../parts/amount.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { Moment } from '../../parts/day.tsx';
import { Identifier } from '../../parts/identifier.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import styles from './awards.module.css';
import { listOf } from './listed.ts';

type Correction = components['schemas']['AwardCorrectionView'];
type Field = Correction['fields'][number];
type Row = Omit<Correction, 'fields'> & Field;

/** What a list was found to say otherwise, field by field, the last correction first. */
export function CorrectionsPanel({ corrections }: { readonly corrections: readonly Correction[] }) {
  const t = useWords('awards');
  const columns = useColumns();
  const rows = corrections
    .toReversed()
    .flatMap(({ fields, ...correction }) => fields.map((field) => ({ ...correction, ...field })));
  return (
    <Panel title={t('corrections')}>
      {rows.length === 0 ? (
        <p className={styles['none']}>{t('noCorrections')}</p>
      ) : (
        <DataTable
          caption={t('corrections')}
          columns={columns}
          rows={rows}
          rowKey={({ revision, field }) => `${revision} ${field}`}
        />
      )}
    </Panel>
  );
}

function useColumns(): readonly TableColumn<Row>[] {
  const t = useWords('awards');
  const term = useTerms();
  return [
    {
      key: 'on',
      title: t('correction.on'),
      cell: ({ occurredAt }) => <Moment instant={occurredAt} />,
    },
    {
      key: 'field',
      title: t('correction.field'),
      isRowHead: true,
      cell: ({ field }) => t(`fields.${field}`),
    },
    ...(['before', 'after'] as const).map((side) => ({
      key: side,
      title: t(`correction.${side}`),
      cell: (row: Row) => <Told field={row.field} value={row[side]} />,
    })),
    {
      key: 'by',
      title: t('correction.by'),
      cell: ({ actor }) => (
        <span className={styles['two']}>
          {term('role', actor.role)} <Identifier>{actor.id}</Identifier>
        </span>
      ),
    },
    {
      key: 'from',
      title: t('correction.from'),
      cell: ({ origin }) => (
        <span className={styles['two']}>
          <Identifier>{origin.file}</Identifier> {t('correction.fromLine', { line: origin.line })}
        </span>
      ),
    },
  ];
}

/** What the list said, as people write it. */
function Told({ field, value }: { readonly field: string; readonly value: unknown }): ReactNode {
  const t = useWords('awards');
  const term = useTerms();
  if (value === null) return <span className={styles['none']}>{t('correction.blank')}</span>;
  if (Array.isArray(value)) return listOf(value);
  if (typeof value !== 'string') return JSON.stringify(value);
  if (field === 'amount') return <Amount yuan={value} />;
  return field === 'level' ? term('awardLevel', value) : value;
}
