import type { components } from '@grants/api-client';
import { useUrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import type { TableColumn } from '../../parts/data-table.tsx';
import { useWords } from '../../words/words.ts';
import { askedOf, SubjectList } from './subject-list.tsx';
import { NameCell, StandingCell, SubjectRows, TitleCell } from './subject-rows.tsx';
import { subjectPath } from './subjects.ts';

type Project = components['schemas']['ProjectView'];

const STATUSES = [
  'approved',
  'in-execution',
  'accepted',
  'not-accepted',
  'in-reconsideration',
  'completed',
  'terminated',
  'revoked',
];

/** The register of projects. */
export function ProjectsPage() {
  const [state] = useUrlState();
  const query = api.useQuery(
    'get',
    '/api/v1/projects',
    { params: { query: askedOf(state) } },
    { keepShowing: true },
  );
  return (
    <SubjectList kind="project" statuses={STATUSES}>
      <SubjectRows
        kind="project"
        query={query}
        columns={useColumns()}
        rowKey={({ projectId }) => projectId}
        rowTo={({ projectId }) => subjectPath('project', projectId)}
      />
    </SubjectList>
  );
}

function useColumns(): readonly TableColumn<Project>[] {
  const t = useWords('subjects');
  const inWan = { kind: 'amount', unit: 'wan' } as const;
  return [
    {
      key: 'title',
      title: t('columns.title'),
      isRowHead: true,
      cell: ({ title, projectId }) => <TitleCell title={title} id={projectId} />,
    },
    {
      key: 'status',
      title: t('lists.status'),
      cell: (row) => <StandingCell kind="project" row={row} />,
    },
    { key: 'unit', title: t('columns.lead'), cell: ({ leadName }) => <NameCell name={leadName} /> },
    { key: 'award', title: t('columns.award'), ...inWan, cell: ({ award }) => award },
    { key: 'paid', title: t('columns.paid'), ...inWan, cell: ({ paid }) => paid },
    { key: 'recovered', title: t('columns.recovered'), ...inWan, cell: (row) => row.recovered },
    { key: 'approved', title: t('columns.approvedOn'), kind: 'day', cell: (row) => row.approvedOn },
    {
      key: 'ends',
      title: t('columns.executionEndsOn'),
      kind: 'day',
      cell: ({ executionEndsOn }) => executionEndsOn,
    },
  ];
}
