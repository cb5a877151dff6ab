import type { components } from '@grants/api-client';
import { useUrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import type { TableColumn } from '../../parts/data-table.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import { askedOf, SubjectList } from './subject-list.tsx';
import { NameCell, StandingCell, SubjectRows, TitleCell } from './subject-rows.tsx';
import { subjectPath } from './subjects.ts';

type Centre = components['schemas']['CentreView'];

const STATUSES = [
  'submitted',
  'returned',
  'recommended',
  'checked',
  'panel-recommended',
  'panel-not-recommended',
  'approval-initiated',
  'approved',
  'qualified',
  'unqualified',
  'paid',
  'refused',
  'withdrawn',
];

/** The register of R&D centres. */
export function CentresPage() {
  const [state] = useUrlState();
  const query = api.useQuery(
    'get',
    '/api/v1/centres',
    { params: { query: askedOf(state) } },
    { keepShowing: true },
  );
  return (
    <SubjectList kind="centre" statuses={STATUSES}>
      <SubjectRows
        kind="centre"
        query={query}
        columns={useColumns()}
        rowKey={({ centreId }) => centreId}
        rowTo={({ centreId }) => subjectPath('centre', centreId)}
      />
    </SubjectList>
  );
}

function useColumns(): readonly TableColumn<Centre>[] {
  const t = useWords('subjects');
  const term = useTerms();
  const inWan = { kind: 'amount', unit: 'wan' } as const;
  return [
    {
      key: 'title',
      title: t('columns.title'),
      isRowHead: true,
      cell: ({ title, centreId }) => <TitleCell title={title} id={centreId} />,
    },
    {
      key: 'status',
      title: t('lists.status'),
      cell: (row) => <StandingCell kind="centre" row={row} />,
    },
    { key: 'unit', title: t('columns.host'), cell: ({ hostName }) => <NameCell name={hostName} /> },
    { key: 'level', title: t('columns.level'), cell: ({ level }) => term('centreLevel', level) },
    { key: 'award', title: t('columns.award'), ...inWan, cell: ({ award }) => award },
    { key: 'paid', title: t('columns.paid'), ...inWan, cell: ({ paid }) => paid },
    { key: 'approved', title: t('columns.approvedOn'), kind: 'day', cell: (row) => row.approvedOn },
    {
      key: 'evaluation',
      title: t('columns.evaluationDueOn'),
      kind: 'day',
      cell: ({ evaluationDueOn }) => evaluationDueOn,
    },
  ];
}
