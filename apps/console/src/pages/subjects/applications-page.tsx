import type { components } from '@grants/api-client';
import { useUrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import type { TableColumn } from '../../parts/data-table.tsx';
import { dayInShanghai } from '../../parts/format-day.ts';
import { useTerms, useWords } from '../../words/words.ts';
import { askedOf, SubjectList } from './subject-list.tsx';
import { NameCell, StandingCell, SubjectRows, TitleCell } from './subject-rows.tsx';
import { subjectPath } from './subjects.ts';

type Application = components['schemas']['ApplicationView'];

const STATUSES = [
  'submitted',
  'returned',
  'preliminary-review-passed',
  'recommended',
  'not-recommended',
  'approval-initiated',
  'approved',
  'refused',
  'withdrawn',
];

/** The register of applications. */
export function ApplicationsPage() {
  const [state] = useUrlState();
  const query = api.useQuery(
    'get',
    '/api/v1/applications',
    { params: { query: askedOf(state) } },
    { keepShowing: true },
  );
  return (
    <SubjectList kind="application" statuses={STATUSES}>
      <SubjectRows
        kind="application"
        query={query}
        columns={useColumns()}
        rowKey={({ applicationId }) => applicationId}
        rowTo={({ applicationId }) => subjectPath('application', applicationId)}
      />
    </SubjectList>
  );
}

function useColumns(): readonly TableColumn<Application>[] {
  const t = useWords('subjects');
  const term = useTerms();
  return [
    {
      key: 'title',
      title: t('columns.title'),
      isRowHead: true,
      cell: ({ title, applicationId }) => <TitleCell title={title} id={applicationId} />,
    },
    {
      key: 'status',
      title: t('lists.status'),
      cell: (row) => <StandingCell kind="application" row={row} />,
    },
    { key: 'unit', title: t('columns.lead'), cell: ({ leadName }) => <NameCell name={leadName} /> },
    {
      key: 'programme',
      title: t('columns.programme'),
      cell: (row) => <NameCell name={term('programme', row.programme)} />,
    },
    {
      key: 'requested',
      title: t('columns.requested'),
      kind: 'amount',
      unit: 'wan',
      cell: ({ grantRequested }) => grantRequested,
    },
    {
      key: 'award',
      title: t('columns.award'),
      kind: 'amount',
      unit: 'wan',
      cell: ({ award }) => award,
    },
    {
      key: 'submitted',
      title: t('columns.submittedOn'),
      kind: 'day',
      cell: ({ submittedAt }) => dayInShanghai(submittedAt),
    },
    {
      key: 'decided',
      title: t('columns.decidedOn'),
      kind: 'day',
      cell: ({ decidedOn }) => decidedOn,
    },
  ];
}
