import { useUrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import { AsOfControl, useMoment } from '../../parts/as-of-control.tsx';
import { CursorPager } from '../../parts/cursor-pager.tsx';
import { ExportMenu } from '../../parts/export-menu.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { useWords } from '../../words/words.ts';
import { FundFilter } from './fund-filters.tsx';
import { FundsFrame } from './funds-frame.tsx';
import { PostingFilters, usePostingCriteria } from './posting-filters.tsx';
import { PostingsTable } from './postings-table.tsx';

/** The postings of all funds. */
export function PostingsPage() {
  const t = useWords('funds');
  const [{ fundId, cursor, at }] = useUrlState();
  const query = { ...usePostingCriteria(), fundId, ...useMoment() };
  const postings = api.useQuery(
    'get',
    '/api/v1/reports/postings',
    { params: { query: { ...query, cursor } } },
    { keepShowing: true },
  );
  return (
    <FundsFrame
      title={t('section.postings')}
      subtitle={t('postings.subtitle')}
      actions={<AsOfControl />}
    >
      <PostingFilters first={<FundFilter />}>
        <ExportMenu
          path="/api/v1/reports/postings"
          query={query}
          formats={['csv', 'xlsx', 'hledger']}
        />
      </PostingFilters>
      <Panel title={t('section.postings')} extra={t('unitYuan')}>
        <Answered
          query={postings}
          isEmpty={({ items }) => items.length === 0}
          empty={<p>{t('postings.empty')}</p>}
        >
          {({ items, nextCursor }) => (
            <>
              <PostingsTable rows={items} at={at} ofAllFunds />
              <CursorPager nextCursor={nextCursor} />
            </>
          )}
        </Answered>
      </Panel>
    </FundsFrame>
  );
}
