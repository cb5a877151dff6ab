import { Link } from 'react-router';
import type { Asked, components } from '@grants/api-client';
import type { UrlState } from '../../app/use-url-state.ts';
import { useUrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import { AsOfControl, useMoment } from '../../parts/as-of-control.tsx';
import { ClauseLink } from '../../parts/clause-link.tsx';
import { CursorPager } from '../../parts/cursor-pager.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { dayInWords } from '../../parts/format-day.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { pathAt } from '../../parts/path-at.ts';
import { StatusTag } from '../../parts/status-tag.tsx';
import { languageNow, useTerms, useWords } from '../../words/words.ts';
import styles from './duties.module.css';
import { DutyFilters, FILTERS, statusIn } from './duty-filters.tsx';
import { dutySubject } from './duty-subject.ts';

type Duty = components['schemas']['DutyView'];
type AskedDuties = NonNullable<Asked<'/api/v1/duties'>['query']>;

/** What clauses have somebody do by a day, the one due first first. */
export function DutiesPage() {
  const t = useWords('duties');
  const [state] = useUrlState();
  const { asOf } = useMoment();
  const query = api.useQuery(
    'get',
    '/api/v1/duties',
    { params: { query: askedOf(state) } },
    { keepShowing: true },
  );
  const columns = useColumns(asOf);
  return (
    <>
      <PageHead
        title={t('title')}
        subtitle={
          asOf === undefined
            ? t('subtitleToday')
            : t('subtitle', { day: dayInWords(asOf, languageNow()) })
        }
        actions={<AsOfControl withKnowledge={false} />}
      />
      <DutyFilters />
      <Answered query={query}>
        {({ items, nextCursor }) => (
          <section className={styles['list']}>
            {items.length === 0 ? (
              <p className={styles['empty']}>{t('empty')}</p>
            ) : (
              <DataTable
                caption={t('caption')}
                columns={columns}
                rows={items}
                rowKey={({ kind, subject, sinceOn, dueOn }) =>
                  [kind, subject, sinceOn, dueOn].join(' ')
                }
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
function askedOf(state: UrlState): AskedDuties {
  const asked: UrlState = { ...state, status: statusIn(state) };
  const names = [...FILTERS, 'asOf', 'cursor'] as const;
  return Object.fromEntries<string | undefined>(names.map((name) => [name, asked[name]]));
}

function useColumns(asOf: string | undefined): readonly TableColumn<Duty>[] {
  const t = useWords('duties');
  const term = useTerms();
  return [
    { key: 'dueOn', title: t('dueOn'), kind: 'day', cell: ({ dueOn }) => dueOn },
    {
      key: 'status',
      title: t('status'),
      cell: ({ status }) => <StatusTag of="dutyStatus" status={status} />,
    },
    {
      key: 'kind',
      title: t('kind'),
      cell: ({ kind }) => <span className={styles['word']}>{term('duty', kind)}</span>,
    },
    {
      key: 'subject',
      title: t('subject'),
      isRowHead: true,
      cell: (duty) => <Subject duty={duty} asOf={asOf} />,
    },
    {
      key: 'holder',
      title: t('holder'),
      cell: ({ holder }) => <span className={styles['word']}>{term('dutyHolder', holder)}</span>,
    },
    { key: 'clause', title: t('clause'), cell: ({ clause }) => <ClauseLink id={clause} /> },
    { key: 'sinceOn', title: t('sinceOn'), kind: 'day', cell: ({ sinceOn }) => sinceOn },
    { key: 'doneOn', title: t('doneOn'), kind: 'day', cell: ({ doneOn }) => doneOn },
    {
      key: 'overdue',
      title: t('overdue'),
      kind: 'count',
      cell: (duty) => <Overdue duty={duty} />,
    },
  ];
}

/** What it is about, with the way to its page as of the same day. */
function Subject({ duty, asOf }: { readonly duty: Duty; readonly asOf: string | undefined }) {
  const term = useTerms();
  const { kind, id, path } = dutySubject(duty.subject);
  const name = duty.title ?? id;
  return (
    <span className={styles['subject']}>
      {path === undefined ? name : <Link to={pathAt(path, { asOf })}>{name}</Link>}
      <small>
        {term('subject', kind)} {id}
      </small>
    </span>
  );
}

/** Working days late; why they are not counted where no calendar tells. */
function Overdue({ duty }: { readonly duty: Duty }) {
  const t = useWords('duties');
  const { overdueWorkingDays, status } = duty;
  if (overdueWorkingDays === null) {
    return <span className={styles['unknown']}>{t('overdueUnknown')}</span>;
  }
  if (overdueWorkingDays === 0) return <span className={styles['inTime']}>0</span>;
  return (
    <span className={status === 'overdue' ? styles['late'] : undefined}>{overdueWorkingDays}</span>
  );
}
