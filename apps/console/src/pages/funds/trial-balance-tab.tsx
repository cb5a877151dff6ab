import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import { useMoment } from '../../parts/as-of-control.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { pathAt } from '../../parts/path-at.ts';
import { useWords } from '../../words/words.ts';
import { AccountsTable } from './accounts-table.tsx';
import { BalancedNote } from './balanced-note.tsx';
import type { Fund } from './funds-answer.ts';
import styles from './funds.module.css';

/** Every account of a fund, which sum to zero. */
export function TrialBalanceTab({ fund: { fundId, name } }: { readonly fund: Fund }) {
  const t = useWords('funds');
  const moment = useMoment();
  const trial = api.useQuery(
    'get',
    '/api/v1/funds/{fundId}/trial-balance',
    { params: { path: { fundId }, query: moment } },
    { keepShowing: true },
  );
  const path = `/funds/${encodeURIComponent(fundId)}`;
  return (
    <Panel title={t('fundPage.balance')} extra={t('unitYuan')}>
      <Answered query={trial}>
        {(told) => (
          <>
            <BalancedNote trial={told} />
            <p className={styles['note']}>{t('fundPage.trialNote')}</p>
            <AccountsTable
              caption={t('fundPage.trialCaption', { fund: name })}
              trial={told}
              accountTo={(account) => pathAt(path, { tab: 'postings', account }, { ...moment })}
            />
          </>
        )}
      </Answered>
    </Panel>
  );
}
