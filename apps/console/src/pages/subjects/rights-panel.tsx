import type { components } from '@grants/api-client';
import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import styles from './subjects.module.css';

type Said = components['schemas']['RecognitionContentView'];
type Right = Said['rights'][number];

/** The rights that are core to a transformation project (SH-6.2), and what else its kind asks for. */
export function RightsPanel({ said }: { readonly said: Said }) {
  const t = useWords('subjects');
  const term = useTerms();
  const columns: readonly TableColumn<Right>[] = [
    { key: 'number', title: t('rights.number'), isRowHead: true, cell: ({ number }) => number },
    { key: 'kind', title: t('rights.kind'), cell: ({ kind }) => term('right', kind) },
    { key: 'granted', title: t('rights.grantedOn'), kind: 'day', cell: (right) => right.grantedOn },
    {
      key: 'acquired',
      title: t('rights.acquiredBy'),
      cell: ({ acquiredBy }) => term('acquisition', acquiredBy),
    },
  ];
  const regulated = said.regulatedKinds.map((kind) => term('regulatedKind', kind));
  return (
    <Panel title={t('rights.title')}>
      <div className={styles['rights']}>
        <DataTable
          caption={t('rights.title')}
          columns={columns}
          rows={said.rights}
          rowKey={({ number }) => number}
        />
      </div>
      <Facts
        items={[
          { label: t('rights.regulated'), value: regulated.join(t('comma')) || null },
          { label: t('rights.compulsory'), value: t(said.compulsoryCertification ? 'yes' : 'no') },
          { label: t('rights.institution'), value: t(said.withResearchInstitution ? 'yes' : 'no') },
          { label: t('rights.priority'), value: said.priorityGrounds.join(t('comma')) || null },
        ]}
      />
    </Panel>
  );
}
