import type { components } from '@grants/api-client';
import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import { ClauseLink } from '../../parts/clause-link.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import styles from './subjects.module.css';

type Duty = components['schemas']['DutyView'];

/** What is due about one thing, and what was. */
export function DutiesPanel({ subject }: { readonly subject: string }) {
  const t = useWords('subjects');
  const query = api.useQuery('get', '/api/v1/duties', { params: { query: { subject } } });
  const columns = useColumns();
  return (
    <Panel title={t('duties.title')}>
      <Answered
        query={query}
        isEmpty={({ items }) => items.length === 0}
        empty={<p className={styles['none']}>{t('duties.none')}</p>}
      >
        {({ items }) => (
          <DataTable
            caption={t('duties.title')}
            columns={columns}
            rows={items}
            rowKey={({ kind, dueOn, sinceOn }) => [kind, dueOn, sinceOn].join(' ')}
          />
        )}
      </Answered>
    </Panel>
  );
}

function useColumns(): readonly TableColumn<Duty>[] {
  const t = useWords('duties');
  const term = useTerms();
  return [
    { key: 'dueOn', title: t('dueOn'), kind: 'day', cell: ({ dueOn }) => dueOn },
    {
      key: 'kind',
      title: t('kind'),
      isRowHead: true,
      cell: ({ kind }) => term('duty', kind),
    },
    {
      key: 'status',
      title: t('status'),
      cell: ({ status }) => <StatusTag of="dutyStatus" status={status} />,
    },
    { key: 'holder', title: t('holder'), cell: ({ holder }) => term('dutyHolder', holder) },
    { key: 'clause', title: t('clause'), cell: ({ clause }) => <ClauseLink id={clause} /> },
    { key: 'doneOn', title: t('doneOn'), kind: 'day', cell: ({ doneOn }) => doneOn },
  ];
}
