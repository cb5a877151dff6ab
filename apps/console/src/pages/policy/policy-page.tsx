import { Link } from 'react-router';
import { useUrlState } from '../../app/use-url-state.ts';
import type { UrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import { CLAUSE_FILTERS, ClauseFilters } from './clause-filters.tsx';
import { COVERS } from './policy-answer.ts';
import type { Clause } from './policy-answer.ts';
import { PolicyFrame } from './policy-frame.tsx';
import styles from './policy.module.css';
import { Said } from './said.tsx';

/** Every clause of the policy texts, in their order, and what covers it. */
export function PolicyPage() {
  const t = useWords('policy');
  const [state] = useUrlState();
  const query = api.useQuery(
    'get',
    '/api/v1/policy/clauses',
    { params: { query: askedOf(state) } },
    { keepShowing: true },
  );
  const columns = useColumns();
  return (
    <PolicyFrame title={t('title')} subtitle={t('subtitle')}>
      <ClauseFilters />
      <Answered query={query}>
        {(clauses) => (
          <section className={styles['list']}>
            <p className={styles['count']} role="status">
              {clauses.length === 0 ? t('empty') : t('count', { count: clauses.length })}
            </p>
            {clauses.length > 0 && (
              <DataTable
                caption={t('caption')}
                columns={columns}
                rows={clauses}
                rowKey={({ clause }) => clause}
              />
            )}
          </section>
        )}
      </Answered>
    </PolicyFrame>
  );
}

/** What the address asks for; what it may not ask for the API refuses and says why. */
function askedOf(state: UrlState): object {
  return Object.fromEntries(
    CLAUSE_FILTERS.flatMap((name) => (state[name] ? [[name, state[name]]] : [])),
  );
}

function useColumns(): readonly TableColumn<Clause>[] {
  const t = useWords('policy');
  return [
    {
      key: 'clause',
      title: t('clause'),
      isRowHead: true,
      cell: ({ clause, article }) => (
        <span className={styles['clause']}>
          <Link to={`/policy/clauses/${encodeURIComponent(clause)}`}>{clause}</Link>
          <small lang="zh-CN">{article}</small>
        </span>
      ),
    },
    {
      key: 'quote',
      title: t('quote'),
      cell: ({ quote }) => (
        <span className={styles['quote']} lang="zh-CN">
          {quote}
        </span>
      ),
    },
    {
      key: 'remark',
      title: t('remark'),
      cell: ({ remark }) => (
        <span className={styles['remark']}>
          <Said of={remark} />
        </span>
      ),
    },
    { key: 'cover', title: t('coveredBy'), cell: (clause) => <Covers of={clause} /> },
  ];
}

/** How many of each kind cover it. */
function Covers({ of: { coveredBy } }: { readonly of: Clause }) {
  const term = useTerms();
  const kinds = COVERS.filter((kind) => coveredBy.some((cover) => cover.kind === kind));
  return (
    <ul className={styles['covers']}>
      {kinds.map((kind) => {
        const count = coveredBy.filter((cover) => cover.kind === kind).length;
        return (
          <li key={kind} data-cover={kind}>
            {term('cover', kind)}
            {count > 1 && ` ${count}`}
          </li>
        );
      })}
    </ul>
  );
}
