import { Link } from 'react-router';
import type { components } from '@grants/api-client';
import type { TableColumn } from '../../parts/data-table.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import styles from './duplicates.module.css';
import { Named } from './named.tsx';
import { signedBits } from './waterfall-shape.ts';

type Scanned = components['schemas']['ScannedPairView'];
type Support = components['schemas']['ComparedSupportView'];

/** A pair in a row: its score, its sides, what it is. */
export function useScanColumns(): readonly TableColumn<Scanned>[] {
  const t = useWords('duplicates');
  const term = useTerms();
  return [
    {
      key: 'score',
      title: t('score'),
      kind: 'count',
      cell: ({ waterfall }) => signedBits(waterfall.score),
    },
    {
      key: 'verdict',
      title: t('verdict'),
      cell: ({ verdict }) => (
        <span className={styles['whole']}>{term('linkVerdict', verdict)}</span>
      ),
    },
    {
      key: 'ours',
      title: t('ours'),
      isRowHead: true,
      cell: ({ ours }) => <Named title={ours.title} id={ours.id} />,
    },
    { key: 'other', title: t('other'), cell: ({ other }) => <Other support={other} /> },
    {
      key: 'unit',
      title: t('unit'),
      cell: ({ ours }) => <span className={styles['said']}>{ours.unit?.name ?? '—'}</span>,
    },
    {
      key: 'standing',
      title: t('standing'),
      cell: ({ standing }) => (
        <span className={styles['said']}>{term('supportStanding', standing)}</span>
      ),
    },
    { key: 'case', title: t('case'), cell: (pair) => <CaseLink pair={pair} /> },
  ];
}

function Other({ support }: { readonly support: Support }) {
  const term = useTerms();
  const { title, kind, id, level } = support;
  return (
    <Named title={title} id={id} kind={term('subject', kind)}>
      {level !== null && <small>{term('awardLevel', level)}</small>}
    </Named>
  );
}

/** The case on a pair, where one was opened. */
export function CaseLink({ pair }: { readonly pair: Pick<Scanned, 'caseId' | 'caseStatus'> }) {
  const t = useWords('duplicates');
  const { caseId, caseStatus } = pair;
  if (caseId === null || caseStatus === null) {
    return <span className={styles['nothing']}>{t('noCase')}</span>;
  }
  return (
    <Link to={`/duplicates/${encodeURIComponent(caseId)}`}>
      <StatusTag of="caseStatus" status={caseStatus} />
    </Link>
  );
}
