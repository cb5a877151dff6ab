import { useParams } from 'react-router';
import type { components } from '@grants/api-client';
import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import { AsOfControl, useMoment } from '../../parts/as-of-control.tsx';
import { ClauseLink } from '../../parts/clause-link.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Identifier } from '../../parts/identifier.tsx';
import { PageHead, Panel } from '../../parts/page-head.tsx';
import { useWords } from '../../words/words.ts';
import type { IntegrityEntry } from './credit-answer.ts';
import styles from './credit.module.css';
import { OneLine } from './one-line.tsx';
import { DocumentNumber, ViolationsTable } from './record-tables.tsx';
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
      <PageHead
        title={t('personTitle')}
        subtitle={
          <span className={styles['personRef']}>
            {t('personRef')} <Identifier>{personRef}</Identifier>
            <small>{t('personSubtitle')}</small>
          </span>
        }
        actions={<AsOfControl />}
      />
      {!known && <p className={styles['standing']}>{t('personUnknown')}</p>}
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
          cell: ({ projectId }) => (
            <OneLine>
              <Identifier>{projectId}</Identifier>
            </OneLine>
          ),
        },
        {
          key: 'clause',
          title: t('clause'),
          cell: ({ clause }) => (
            <OneLine>
              <ClauseLink id={clause} />
            </OneLine>
          ),
        },
        {
          key: 'document',
          title: t('document'),
          cell: ({ documentNumber }) => <DocumentNumber number={documentNumber} />,
        },
      ]}
      rows={entries}
      rowKey={({ entryId }) => entryId}
      rowTo={({ projectId }) => `/projects/${encodeURIComponent(projectId)}`}
    />
  );
}
