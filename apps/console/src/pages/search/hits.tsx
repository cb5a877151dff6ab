import type { components } from '@grants/api-client';
import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import styles from './search.module.css';

type Hit = components['schemas']['SearchHitView'];

/** Where the page of each kind is; an award of another funder has none of its own. */
const PAGES: Readonly<Partial<Record<string, string>>> = {
  application: '/applications',
  project: '/projects',
  centre: '/centres',
  recognition: '/recognitions',
};

/** What was found of one kind. */
export function Hits({ hits, kind }: { readonly hits: readonly Hit[]; readonly kind: string }) {
  const t = useWords('search');
  const term = useTerms();
  const page = PAGES[kind];
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
      columns={page === undefined ? columns.filter(({ key }) => key !== 'status') : columns}
      rows={hits}
      rowKey={({ id }) => id}
      rowTo={({ id }) => page && `${page}/${encodeURIComponent(id)}`}
    />
  );
}
