import { useParams } from 'react-router';
import type { components } from '@grants/api-client';
import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import { AsOfControl, useMoment } from '../../parts/as-of-control.tsx';
import { ClauseLink } from '../../parts/clause-link.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Identifier } from '../../parts/identifier.tsx';
import { PageHead, Panel } from '../../parts/page-head.tsx';
import { useWords } from '../../words/words.ts';
import type { IntegrityEntry } from './credit-answer.ts';
import styles from './credit.module.css';
import { ViolationsTable } from './record-tables.tsx';
import { TimeBar } from './time-bar.tsx';
import { timeLineOf } from './time-marks.ts';

type PersonRecord = components['schemas']['PersonCreditRecordView'];

/** The credit record of a person, who is known by a reference alone. */
export function PersonPage() {
  const { personRef = '' } = useParams();
  const { asKnownAt } = useMoment();
  const query = api.useQuery(
    'get',
    '/api/v1/credit/persons/{personRef}',
    { params: { path: { personRef }, query: { asKnownAt } } },
    { keepShowing: true },
  );
  return <Answered query={query}>{(record) => <Shown record={record} />}</Answered>;
}

function Shown({ record }: { readonly record: PersonRecord }) {
  const t = useWords('credit');
  const { asOf } = useMoment();
  const { personRef, known, violations, integrityEntries } = record;
  return (
    <>
      <PageHead title={t('personTitle')} subtitle={t('personSubtitle')} actions={<AsOfControl />} />
      <Panel title={t('personRef')}>
        <Facts items={[{ label: t('personRef'), value: <Identifier>{personRef}</Identifier> }]} />
        {!known && <p className={styles['soft']}>{t('personUnknown')}</p>}
      </Panel>
      <Panel title={t('timeBar')}>
        <TimeBar
          line={timeLineOf({ violations, entries: integrityEntries })}
          asOf={asOf}
          label={t('timeBarLabel', {
            name: personRef,
            bans: 0,
            violations: violations.length,
            appeals: 0,
          })}
        />
      </Panel>
      <Panel title={t('entries')}>
        <Entries entries={integrityEntries} />
      </Panel>
      <Panel title={t('violations')}>
        {violations.length === 0 ? (
          <p className={styles['soft']}>{t('noViolations')}</p>
        ) : (
          <ViolationsTable violations={violations} />
        )}
      </Panel>
    </>
  );
}

function Entries({ entries }: { readonly entries: readonly IntegrityEntry[] }) {
  const t = useWords('credit');
  if (entries.length === 0) return <p className={styles['soft']}>{t('noEntries')}</p>;
  return (
    <DataTable
      caption={t('entriesCaption')}
      columns={[
        { key: 'on', title: t('enteredOn'), kind: 'day', cell: ({ enteredOn }) => enteredOn },
        {
          key: 'project',
          title: t('project'),
          isRowHead: true,
          cell: ({ projectId }) => <Identifier>{projectId}</Identifier>,
        },
        { key: 'clause', title: t('clause'), cell: ({ clause }) => <ClauseLink id={clause} /> },
        {
          key: 'document',
          title: t('document'),
          cell: ({ documentNumber }) => <Identifier>{documentNumber}</Identifier>,
        },
      ]}
      rows={entries}
      rowKey={({ entryId }) => entryId}
      rowTo={({ projectId }) => `/projects/${encodeURIComponent(projectId)}`}
    />
  );
}
