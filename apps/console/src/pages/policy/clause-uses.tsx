import { useUrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import { useMoment } from '../../parts/as-of-control.tsx';
import { CursorPager } from '../../parts/cursor-pager.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { Identifier } from '../../parts/identifier.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import { clauseUsePath } from './clause-use-path.ts';
import type { ClauseUse } from './policy-answer.ts';
import styles from './policy.module.css';
import { Said } from './said.tsx';

const ON_A_PAGE = 20;

/** Where a clause was applied, the last first, each with the way to the story at that event. */
export function ClauseUses({ clauseId }: { readonly clauseId: string }) {
  const t = useWords('policy');
  const [{ cursor }] = useUrlState();
  const moment = useMoment();
  const query = api.useQuery(
    'get',
    '/api/v1/policy/clauses/{clauseId}/applications',
    { params: { path: { clauseId }, query: { ...moment, cursor, limit: ON_A_PAGE } } },
    { keepShowing: true },
  );
  const columns = useColumns();
  return (
    <Answered
      query={query}
      isEmpty={({ items }) => items.length === 0}
      empty={<p className={styles['soft']}>{t('noUses')}</p>}
    >
      {({ items, nextCursor }) => (
        <>
          <DataTable
            caption={t('usesCaption')}
            columns={columns}
            rows={items}
            rowKey={({ position }) => position}
            rowTo={clauseUsePath}
          />
          <CursorPager nextCursor={nextCursor} />
        </>
      )}
    </Answered>
  );
}

function useColumns(): readonly TableColumn<ClauseUse>[] {
  const t = useWords('policy');
  const term = useTerms();
  return [
    { key: 'date', title: t('date'), kind: 'day', cell: ({ occurredOn }) => occurredOn },
    {
      key: 'subject',
      title: t('subject'),
      isRowHead: true,
      cell: ({ title, subjectId }) => (
        <span className={styles['title']}>{title ?? <Identifier>{subjectId}</Identifier>}</span>
      ),
    },
    {
      key: 'kind',
      title: '',
      cell: ({ subjectKind, subjectId }) => (
        <span className={styles['subject']}>
          {term('clauseSubject', subjectKind)} <Identifier>{subjectId}</Identifier>
        </span>
      ),
    },
    {
      key: 'event',
      title: t('event'),
      cell: ({ sentence }) => (
        <span className={styles['event']}>
          <Said of={sentence} />
        </span>
      ),
    },
    { key: 'verdict', title: t('verdict'), cell: (use) => <Verdicts of={use} /> },
  ];
}

/** What the rules of the clause said, each once; that the event but cites it where none judged. */
function Verdicts({ of: { findings } }: { readonly of: ClauseUse }) {
  const t = useWords('policy');
  const said = [...new Set(findings.map(({ verdict }) => verdict))];
  if (said.length === 0) return <span className={styles['soft']}>{t('cited')}</span>;
  return (
    <span className={styles['verdicts']}>
      {said.map((verdict) => (
        <StatusTag key={verdict} of="verdict" status={verdict} />
      ))}
    </span>
  );
}
