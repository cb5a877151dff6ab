import type { components } from '@grants/api-client';
import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import { subjectPath } from '../subjects/subjects.ts';
import type { PagedKind } from '../subjects/subjects.ts';
import styles from './search.module.css';

type Hit = components['schemas']['SearchHitView'];

/** What has a status: what is ours. */
const OURS: readonly string[] = ['application', 'project', 'centre', 'recognition'];

/** What was found of one kind. */
export function Hits({ hits, kind }: { readonly hits: readonly Hit[]; readonly kind: PagedKind }) {
  const t = useWords('search');
  const term = useTerms();
  const columns: readonly TableColumn<Hit>[] = [
    {
      key: 'title',
      title: t('what'),
      isRowHead: true,
      cell: ({ title }) => <span className={styles['title']}>{title}</span>,
    },
    { key: 'id', title: t('id'), cell: ({ id }) => <code className={styles['id']}>{id}</code> },
    {
      key: 'status',
      title: t('status'),
      cell: ({ status }) => status !== null && <StatusTag of={kind} status={status} />,
    },
    {
      key: 'unit',
      title: t('unit'),
      cell: (hit) => <span className={styles['unit']}>{hit.unitName}</span>,
    },
    { key: 'number', title: t('number'), cell: ({ number }) => number },
  ];
  return (
    <DataTable
      caption={t('caption', { kind: term('subject', kind) })}
      columns={OURS.includes(kind) ? columns : columns.filter(({ key }) => key !== 'status')}
      rows={hits}
      rowKey={({ id }) => id}
      rowTo={({ id }) => subjectPath(kind, id)}
    />
  );
}
