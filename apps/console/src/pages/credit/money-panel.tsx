import type { components } from '@grants/api-client';
import { useSession } from '../../app/session.tsx';
import { api } from '../../client/api.ts';
import { Amount } from '../../parts/amount.tsx';
import { Answered } from '../../parts/answered.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import { subjectPath } from '../subjects/subjects.ts';
import styles from './credit.module.css';

type PublicMoney = components['schemas']['PublicMoneyView'];
type DistrictMoney = PublicMoney['district'][number];
type OtherMoney = PublicMoney['others'][number];

/** All public money of a unit that the ledger knows of, whoever gave it. */
export function MoneyPanel({ creditCode }: { readonly creditCode: string }) {
  const t = useWords('credit');
  const { readings } = useSession();
  const query = api.useQuery(
    'get',
    '/api/v1/units/{creditCode}/public-money',
    { params: { path: { creditCode } } },
    { enabled: readings.has('public-money') },
  );
  if (!readings.has('public-money')) return null;
  return (
    <Panel title={t('money')} extra={<span className={styles['soft']}>{t('moneyHint')}</span>}>
      <Answered
        query={query}
        isEmpty={({ district, others }) => district.length + others.length === 0}
        empty={<p className={styles['soft']}>{t('noMoney')}</p>}
      >
        {(money) => <Money money={money} />}
      </Answered>
    </Panel>
  );
}

function Money({ money: { totals, district, others } }: { readonly money: PublicMoney }) {
  const t = useWords('credit');
  const total = (label: string, yuan: string) => ({
    label: t(label),
    value: <Amount yuan={yuan} unit="auto" named />,
  });
  return (
    <>
      <Facts
        items={[
          total('districtAwarded', totals.districtAwarded),
          total('districtPaid', totals.districtPaid),
          total('othersByCreditCode', totals.othersByCreditCode),
          total('othersByUnitName', totals.othersByUnitName),
        ]}
      />
      {district.length > 0 && <DistrictTable rows={district} />}
      {others.length > 0 && <OthersTable rows={others} />}
    </>
  );
}

function DistrictTable({ rows }: { readonly rows: readonly DistrictMoney[] }) {
  const t = useWords('credit');
  const term = useTerms();
  return (
    <DataTable
      caption={t('moneyCaption')}
      columns={[
        { key: 'title', title: t('moneyCaption'), isRowHead: true, cell: ({ title }) => title },
        {
          key: 'programme',
          title: t('programme'),
          cell: ({ programme }) => term('programme', programme),
        },
        {
          key: 'status',
          title: t('status'),
          cell: ({ projectId, status }) => (
            <StatusTag of={projectId === null ? 'application' : 'project'} status={status} />
          ),
        },
        { key: 'asked', title: t('requested'), kind: 'amount', cell: ({ requested }) => requested },
        { key: 'award', title: t('award'), kind: 'amount', cell: ({ award }) => award },
        { key: 'paid', title: t('paid'), kind: 'amount', cell: ({ paid }) => paid },
      ]}
      rows={rows}
      rowKey={({ applicationId }) => applicationId}
      rowTo={({ applicationId, projectId }) =>
        projectId === null
          ? `/applications/${encodeURIComponent(applicationId)}`
          : `/projects/${encodeURIComponent(projectId)}`
      }
    />
  );
}

function OthersTable({ rows }: { readonly rows: readonly OtherMoney[] }) {
  const t = useWords('credit');
  const { readings } = useSession();
  return (
    <DataTable
      caption={t('othersCaption')}
      columns={[
        { key: 'title', title: t('othersCaption'), isRowHead: true, cell: ({ title }) => title },
        { key: 'source', title: t('source'), cell: ({ source }) => source },
        { key: 'on', title: t('awardedOn'), kind: 'day', cell: ({ awardedOn }) => awardedOn },
        { key: 'amount', title: t('amount'), kind: 'amount', cell: ({ amount }) => amount },
        {
          key: 'counted',
          title: '',
          cell: ({ counted }) => (
            <span className={styles['soft']}>{t(counted ? 'counted' : 'notCounted')}</span>
          ),
        },
      ]}
      rows={rows}
      rowKey={({ awardId }) => awardId}
      rowTo={({ awardId }) =>
        readings.has('duplicate-cases') ? subjectPath('external-award', awardId) : undefined
      }
    />
  );
}
