import type { components } from '@grants/api-client';
import { useUrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import type { TableColumn } from '../../parts/data-table.tsx';
import { useWords } from '../../words/words.ts';
import { askedOf, SubjectList } from './subject-list.tsx';
import { NameCell, StandingCell, SubjectRows, TitleCell } from './subject-rows.tsx';
import { subjectPath } from './subjects.ts';

type Recognition = components['schemas']['RecognitionView'];

const STATUSES = [
  'submitted',
  'returned',
  'recommended',
  'sent-back',
  'reviewed',
  'proposed',
  'not-proposed',
  'undetermined',
  'on-notice',
  'recognised',
  'revoked',
  'refused',
  'withdrawn',
];

/** The register of recognitions of transformation projects. */
export function RecognitionsPage() {
  const [state] = useUrlState();
  const query = api.useQuery(
    'get',
    '/api/v1/recognitions',
    { params: { query: askedOf(state) } },
    { keepShowing: true },
  );
  return (
    <SubjectList kind="recognition" statuses={STATUSES} withCalls={false}>
      <SubjectRows
        kind="recognition"
        query={query}
        columns={useColumns()}
        rowKey={({ recognitionId }) => recognitionId}
        rowTo={({ recognitionId }) => subjectPath('recognition', recognitionId)}
      />
    </SubjectList>
  );
}

function useColumns(): readonly TableColumn<Recognition>[] {
  const t = useWords('subjects');
  return [
    {
      key: 'title',
      title: t('columns.title'),
      isRowHead: true,
      cell: ({ title, recognitionId }) => <TitleCell title={title} id={recognitionId} />,
    },
    {
      key: 'status',
      title: t('lists.status'),
      cell: (row) => <StandingCell kind="recognition" row={row} />,
    },
    {
      key: 'unit',
      title: t('columns.applicant'),
      cell: ({ applicantName }) => <NameCell name={applicantName} />,
    },
    { key: 'batch', title: t('columns.batch'), cell: ({ batch }) => batch },
    { key: 'certificate', title: t('columns.certificate'), cell: (row) => row.certificateNumber },
    {
      key: 'support',
      title: t('columns.support'),
      kind: 'amount',
      unit: 'wan',
      cell: ({ support }) => support,
    },
    { key: 'from', title: t('columns.validFrom'), kind: 'day', cell: ({ validFrom }) => validFrom },
    { key: 'to', title: t('columns.validTo'), kind: 'day', cell: ({ validTo }) => validTo },
  ];
}
