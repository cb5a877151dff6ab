import type { components } from '@grants/api-client';
import { useUrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import { ClauseLink } from '../../parts/clause-link.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import { askedOf } from '../subjects/subject-list.tsx';
import { NameCell, SubjectRows, TitleCell } from '../subjects/subject-rows.tsx';
import { subjectPath } from '../subjects/subjects.ts';
import { AWARD_FILTERS, AwardFilters } from './award-filters.tsx';
import styles from './awards.module.css';

type Award = components['schemas']['ListedAwardView'];

/** The register of awards of other funders. */
export function AwardsPage() {
  const t = useWords('awards');
  const [state] = useUrlState();
  const query = api.useQuery(
    'get',
    '/api/v1/external-awards',
    { params: { query: askedOf(state, AWARD_FILTERS) } },
    { keepShowing: true },
  );
  const columns = useColumns();
  return (
    <>
      <PageHead
        title={t('title')}
        subtitle={
          <span className={styles['under']}>
            {t('subtitle')} <ClauseLink id="MH-1.3.3" />
          </span>
        }
      />
      <AwardFilters />
      <SubjectRows
        kind="external-award"
        query={query}
        columns={columns}
        rowKey={({ awardId }) => awardId}
        rowTo={({ awardId }) => subjectPath('external-award', awardId)}
      />
    </>
  );
}

function useColumns(): readonly TableColumn<Award>[] {
  const t = useWords('awards');
  const term = useTerms();
  return [
    {
      key: 'title',
      title: t('columns.title'),
      isRowHead: true,
      cell: ({ title, awardId }) => <TitleCell title={title} id={awardId} />,
    },
    {
      key: 'unit',
      title: t('columns.unit'),
      cell: ({ unitName }) => unitName !== null && <NameCell name={unitName} />,
    },
    {
      key: 'level',
      title: t('level'),
      cell: ({ level }) => <span className={styles['whole']}>{term('awardLevel', level)}</span>,
    },
    {
      key: 'number',
      title: t('columns.number'),
      cell: ({ awardNumber }) => <span className={styles['whole']}>{awardNumber}</span>,
    },
    {
      key: 'amount',
      title: t('columns.amount'),
      kind: 'amount',
      unit: 'wan',
      cell: ({ amount }) => amount,
    },
    {
      key: 'awardedOn',
      title: t('columns.awardedOn'),
      kind: 'day',
      cell: ({ awardedOn }) => awardedOn,
    },
    {
      key: 'corrections',
      title: t('columns.corrections'),
      kind: 'count',
      cell: ({ corrections }) => corrections,
    },
  ];
}
