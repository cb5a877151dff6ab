import { useUrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import { AsOfControl } from '../../parts/as-of-control.tsx';
import { CursorPager } from '../../parts/cursor-pager.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { useWords } from '../../words/words.ts';
import { FundsFrame } from './funds-frame.tsx';
import { RecoveriesTable, recoveryKey } from './recoveries-table.tsx';
import { RecoverySlip } from './recovery-slip.tsx';
import { RegisterFilters, useRegisterQuery } from './register-filters.tsx';

const STATUSES = ['outstanding', 'write-off-requested', 'settled'] as const;

/** The recovery register; a row opens as a slip of its own. */
export function RecoveriesPage() {
  const t = useWords('funds');
  const [{ cursor, open }] = useUrlState();
  const query = useRegisterQuery(STATUSES);
  const register = api.useQuery(
    'get',
    '/api/v1/reports/recoveries',
    { params: { query: { ...query, cursor } } },
    { keepShowing: true },
  );
  const opened = register.data?.items.find((one) => recoveryKey(one) === open);
  return (
    <FundsFrame
      title={t('section.recoveries')}
      subtitle={t('recoveries.subtitle')}
      actions={<AsOfControl />}
    >
      <RegisterFilters
        set="recovery"
        statuses={STATUSES}
        path="/api/v1/reports/recoveries"
        query={query}
      />
      {opened && <RecoverySlip recovery={opened} />}
      <div className={opened && 'unprinted'}>
        <Panel title={t('section.recoveries')} extra={t('unitYuan')}>
          <Answered
            query={register}
            isEmpty={({ items }) => items.length === 0}
            empty={<p>{t('recoveries.empty')}</p>}
          >
            {({ items, nextCursor }) => (
              <>
                <RecoveriesTable rows={items} />
                <CursorPager nextCursor={nextCursor} />
              </>
            )}
          </Answered>
        </Panel>
      </div>
    </FundsFrame>
  );
}
