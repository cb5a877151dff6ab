import type { ReactNode } from 'react';
import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { languageNow, useTerms, useWords } from '../../words/words.ts';
import styles from './subjects.module.css';
import type { RecordedDocument } from './subjects.ts';

export interface DocumentsPanelProps {
  readonly documents: readonly RecordedDocument[];
  /** Kinds that are asked for and have not come. */
  readonly missing?: readonly string[];
}

/** Every document: a file by its digest, an official paper by its number. */
export function DocumentsPanel({ documents, missing = [] }: DocumentsPanelProps) {
  const t = useWords('subjects');
  const term = useTerms();
  const columns: readonly TableColumn<RecordedDocument>[] = [
    { key: 'day', title: t('documents.day'), kind: 'day', cell: (one) => one.recordedFor },
    {
      key: 'with',
      title: t('documents.with'),
      cell: (one) => <Named>{one.told[languageNow()]}</Named>,
    },
    {
      key: 'name',
      title: t('documents.name'),
      isRowHead: true,
      cell: (one) => <DocumentName one={one} />,
    },
    { key: 'date', title: t('documents.date'), kind: 'day', cell: ({ date }) => date ?? undefined },
    {
      key: 'sha256',
      title: t('documents.sha256'),
      cell: ({ sha256 }) => sha256 !== null && <Digest sha256={sha256} />,
    },
  ];
  return (
    <Panel title={t('documents.title')}>
      {missing.length > 0 && (
        <p className={styles['missing']}>
          {t('documents.missing')} {missing.map((kind) => term('document', kind)).join('、')}
        </p>
      )}
      <DataTable
        caption={t('documents.title')}
        columns={columns}
        rows={documents}
        rowKey={(one) => [one.position, one.kind, one.name, one.number].join(' ')}
      />
    </Panel>
  );
}

function Named({ children }: { readonly children: ReactNode }) {
  return <span className={styles['name']}>{children}</span>;
}

/** What a file is and is called; the number of an official paper. */
function DocumentName({ one }: { readonly one: RecordedDocument }) {
  const term = useTerms();
  const { kind, name, number } = one;
  if (number !== null) return <code className={styles['number']}>{number}</code>;
  return (
    <Named>
      {term('document', kind)}
      {name !== null && <code className={styles['file']}> · {name}</code>}
    </Named>
  );
}

/** The first of 64 digits are enough to the eye; the whole is there to be compared. */
function Digest({ sha256 }: { readonly sha256: string }) {
  return (
    <code className={styles['digest']} title={sha256}>
      {sha256}
    </code>
  );
}
