import { useUrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import { useMoment } from '../../parts/as-of-control.tsx';
import { CursorPager } from '../../parts/cursor-pager.tsx';
import { ExportMenu } from '../../parts/export-menu.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import type { Fund } from './funds-answer.ts';
import styles from './funds.module.css';
import { PostingFilters, usePostingCriteria } from './posting-filters.tsx';
import { PostingsTable } from './postings-table.tsx';

/** The postings of a fund, each with what its accounts hold after it. */
export function PostingsTab({ fund: { fundId } }: { readonly fund: Fund }) {
  const t = useWords('funds');
  const term = useTerms();
  const criteria = usePostingCriteria();
  const query = { ...criteria, ...useMoment() };
  const [{ cursor, at }] = useUrlState();
  const postings = api.useQuery(
    'get',
    '/api/v1/funds/{fundId}/ledger',
    { params: { path: { fundId }, query: { ...query, cursor } } },
    { keepShowing: true },
  );
  const { account, projectId } = criteria;
  return (
    <Panel
      title={account === undefined ? t('fundPage.postings') : term('account', account)}
      extra={t('unitYuan')}
    >
      <PostingFilters>
        <ExportMenu
          path="/api/v1/reports/postings"
          query={{ ...query, fundId }}
          formats={['csv', 'xlsx', 'hledger']}
        />
      </PostingFilters>
      <p className={styles['note']}>
        {t('postings.runningNote')}
        {projectId !== undefined && ` ${t('postings.runningOfProject')}`}
      </p>
      <Answered
        query={postings}
        isEmpty={({ items }) => items.length === 0}
        empty={<p>{t('postings.empty')}</p>}
      >
        {({ items, nextCursor }) => (
          <>
            <PostingsTable rows={items} account={account} at={at} />
            <CursorPager nextCursor={nextCursor} />
          </>
        )}
      </Answered>
    </Panel>
  );
}
