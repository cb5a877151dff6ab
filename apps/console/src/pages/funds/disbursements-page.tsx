import { useUrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import { AsOfControl } from '../../parts/as-of-control.tsx';
import { CursorPager } from '../../parts/cursor-pager.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { useWords } from '../../words/words.ts';
import { DisbursementSlip } from './disbursement-slip.tsx';
import { DisbursementsTable, keyOf } from './disbursements-table.tsx';
import { FundsFrame } from './funds-frame.tsx';
import { RegisterFilters, useRegisterQuery } from './register-filters.tsx';

const STATUSES = ['requested', 'begun', 'authorised', 'paid', 'returned', 'cancelled'] as const;

/** The disbursement register; a row opens as a slip of its own. */
export function DisbursementsPage() {
  const t = useWords('funds');
  const [{ cursor, open }] = useUrlState();
  const query = useRegisterQuery(STATUSES);
  const register = api.useQuery(
    'get',
    '/api/v1/reports/disbursements',
    { params: { query: { ...query, cursor } } },
    { keepShowing: true },
  );
  const opened = register.data?.items.find((one) => keyOf(one) === open);
  return (
    <FundsFrame
      title={t('section.disbursements')}
      subtitle={t('disbursements.subtitle')}
      actions={<AsOfControl />}
    >
      <RegisterFilters
        set="disbursement"
        statuses={STATUSES}
        path="/api/v1/reports/disbursements"
        query={query}
      />
      {opened && <DisbursementSlip disbursement={opened} />}
      <div className={opened && 'unprinted'}>
        <Panel title={t('section.disbursements')} extra={t('unitYuan')}>
          <Answered
            query={register}
            isEmpty={({ items }) => items.length === 0}
            empty={<p>{t('disbursements.empty')}</p>}
          >
            {({ items, nextCursor }) => (
              <>
                <DisbursementsTable rows={items} />
                <CursorPager nextCursor={nextCursor} />
              </>
            )}
          </Answered>
        </Panel>
      </div>
    </FundsFrame>
  );
}
