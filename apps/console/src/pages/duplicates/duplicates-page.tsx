import type { Asked, components } from '@grants/api-client';
import type { UrlState } from '../../app/use-url-state.ts';
import { useUrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import { useMoment } from '../../parts/as-of-control.tsx';
import { CursorPager } from '../../parts/cursor-pager.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { pathAt } from '../../parts/path-at.ts';
import { StatusTag } from '../../parts/status-tag.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import { CaseCounts } from './case-counts.tsx';
import { CASE_FILTERS, CaseFilters } from './case-filters.tsx';
import { DuplicatesHead } from './duplicates-head.tsx';
import styles from './duplicates.module.css';
import { inAddress } from './in-address.ts';
import { Named } from './named.tsx';
import { signedBits } from './waterfall-shape.ts';

type Case = components['schemas']['DuplicateCaseView'];
type AskedCases = NonNullable<Asked<'/api/v1/duplicate-cases'>['query']>;

const MOMENT = ['asOf', 'asKnownAt'] as const;

/** The cases of duplicate support, the last opened first. */
export function DuplicatesPage() {
  const t = useWords('duplicates');
  const [state] = useUrlState();
  const moment = useMoment();
  const query = api.useQuery(
    'get',
    '/api/v1/duplicate-cases',
    { params: { query: askedOf(state, [...CASE_FILTERS, ...MOMENT, 'cursor']) } },
    { keepShowing: true },
  );
  const columns = useColumns();
  return (
    <>
      <DuplicatesHead view="cases" />
      <CaseCounts asked={askedOf(state, [...CASE_FILTERS.slice(1), ...MOMENT])} />
      <CaseFilters />
      <Answered query={query}>
        {({ items, nextCursor }) => (
          <section className={styles['list']}>
            {items.length === 0 ? (
              <p className={styles['empty']}>{t('casesEmpty')}</p>
            ) : (
              <DataTable
                caption={t('casesCaption')}
                columns={columns}
                rows={items}
                rowKey={({ caseId }) => caseId}
                rowTo={({ caseId }) => pathAt(`/duplicates/${encodeURIComponent(caseId)}`, moment)}
              />
            )}
            <CursorPager nextCursor={nextCursor} />
          </section>
        )}
      </Answered>
    </>
  );
}

/** What the address asks for; what it may not ask for the API refuses and says why. */
const askedOf = (state: UrlState, names: readonly string[]) =>
  inAddress(state, names) as AskedCases;

function useColumns(): readonly TableColumn<Case>[] {
  const t = useWords('duplicates');
  const term = useTerms();
  return [
    {
      key: 'status',
      title: t('status'),
      cell: ({ status }) => <StatusTag of="caseStatus" status={status} />,
    },
    {
      key: 'ours',
      title: t('ours'),
      isRowHead: true,
      cell: ({ ours }) => <Named title={ours.title} id={ours.id} />,
    },
    {
      key: 'other',
      title: t('other'),
      cell: ({ other }) => (
        <Named title={other.title} id={other.id} kind={term('subject', other.kind)} />
      ),
    },
    {
      key: 'unit',
      title: t('unit'),
      cell: ({ unitName, creditCode }) => (
        <span className={styles['said']}>{unitName ?? creditCode ?? '—'}</span>
      ),
    },
    {
      key: 'rule',
      title: t('rule'),
      cell: ({ rule }) => <span className={styles['said']}>{term('matchRule', rule)}</span>,
    },
    {
      key: 'likeness',
      title: t('likeness'),
      kind: 'count',
      cell: ({ titleLikeness }) => `${titleLikeness}%`,
    },
    {
      key: 'score',
      title: t('score'),
      kind: 'count',
      cell: ({ linkage }) => (linkage === null ? '—' : signedBits(linkage.scoreMillibits / 1000)),
    },
    { key: 'openedOn', title: t('openedOn'), kind: 'day', cell: ({ openedOn }) => openedOn },
    { key: 'decidedOn', title: t('decidedOn'), kind: 'day', cell: ({ decidedOn }) => decidedOn },
  ];
}
