import { Button } from 'antd';
import { useParams } from 'react-router';
import { useUrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import { AsOfControl, useMoment } from '../../parts/as-of-control.tsx';
import { pathAt } from '../../parts/path-at.ts';
import { TabLinks } from '../../parts/tab-links.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import { FundHead } from './fund-head.tsx';
import { FundsFrame } from './funds-frame.tsx';
import { PeriodTab } from './period-tab.tsx';
import { PostingsTab } from './postings-tab.tsx';
import { TrialBalanceTab } from './trial-balance-tab.tsx';

const TABS = { balance: TrialBalanceTab, postings: PostingsTab, period: PeriodTab } as const;
type TabName = keyof typeof TABS;

/** One fund: where its money is, and account by account how it came there. */
export function FundPage() {
  const t = useWords('funds');
  const term = useTerms();
  const { fundId = '' } = useParams();
  const [{ tab }] = useUrlState();
  const fund = api.useQuery('get', '/api/v1/funds/{fundId}', {
    params: { path: { fundId }, query: useMoment() },
  });
  const shown: TabName = isTab(tab) ? tab : 'balance';
  const Tab = TABS[shown];
  const { name = fundId, source, programme, fiscalYear } = fund.data ?? {};
  return (
    <FundsFrame
      title={name}
      subtitle={[fundId, term('source', source), term('programme', programme), fiscalYear]
        .filter(Boolean)
        .join(' · ')}
      actions={
        <>
          <AsOfControl />
          <Button onClick={() => window.print()}>{t('print')}</Button>
        </>
      }
    >
      <Answered query={fund}>
        {(told) => (
          <>
            <FundHead fund={told} />
            <Tabs fundId={fundId} shown={shown} />
            <Tab fund={told} />
          </>
        )}
      </Answered>
    </FundsFrame>
  );
}

function isTab(name: string | undefined): name is TabName {
  return name !== undefined && Object.hasOwn(TABS, name);
}

function Tabs({ fundId, shown }: { readonly fundId: string; readonly shown: TabName }) {
  const t = useWords('funds');
  const moment = useMoment();
  const path = `/funds/${encodeURIComponent(fundId)}`;
  return (
    <TabLinks
      label={t('fundPage.tabs')}
      tabs={(Object.keys(TABS) as TabName[]).map((tab) => ({
        to: pathAt(path, { tab: tab === 'balance' ? undefined : tab }, { ...moment }),
        title: t(`fundPage.${tab}`),
        isShown: tab === shown,
      }))}
    />
  );
}
