import type { AnswerOf } from '@grants/api-client';
import { useUrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import { DayField } from '../../parts/as-of-control.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { FilterRow } from '../../parts/filter-row.tsx';
import { isDay } from '../../parts/format-day.ts';
import { Panel } from '../../parts/page-head.tsx';
import { pathAt } from '../../parts/path-at.ts';
import { useTerms, useWords } from '../../words/words.ts';
import type { Fund } from './funds-answer.ts';
import styles from './funds.module.css';

/** Every account over a period: opening, turnovers, closing; the fund's year unless days are named. */
export function PeriodTab({ fund: { fundId, name, fiscalYear } }: { readonly fund: Fund }) {
  const t = useWords('funds');
  const [state, change] = useUrlState();
  const { asKnownAt, from = `${fiscalYear}-01-01`, to = `${fiscalYear}-12-31` } = state;
  // What is no day has no order; the ledger says that it is none.
  const isBackwards = isDay(from) && isDay(to) && from > to;
  const period = api.useQuery(
    'get',
    '/api/v1/funds/{fundId}/period',
    { params: { path: { fundId }, query: { from, to, asKnownAt } } },
    { enabled: !isBackwards, keepShowing: true },
  );
  return (
    <Panel title={t('fundPage.period')} extra={t('unitYuan')}>
      <FilterRow of={['from', 'to']}>
        <DayField label={t('from')} value={from} onChoose={(day) => change({ from: day })} />
        <DayField label={t('to')} value={to} onChoose={(day) => change({ to: day })} />
      </FilterRow>
      {isBackwards ? (
        <p role="alert">{t('fundPage.periodOrder')}</p>
      ) : (
        <Answered query={period}>
          {(told) => (
            <>
              <p className={styles['note']}>{t('fundPage.periodNote')}</p>
              <PeriodTable
                caption={t('fundPage.periodCaption', { fund: name, from, to })}
                period={told}
                accountTo={(account) =>
                  pathAt(`/funds/${encodeURIComponent(fundId)}`, {
                    tab: 'postings',
                    account,
                    from,
                    to,
                    asKnownAt,
                  })
                }
              />
            </>
          )}
        </Answered>
      )}
    </Panel>
  );
}

interface PeriodTableProps {
  readonly caption: string;
  readonly period: AnswerOf<'/api/v1/funds/{fundId}/period'>;
  readonly accountTo: (account: string) => string;
}

function PeriodTable({ caption, period, accountTo }: PeriodTableProps) {
  const t = useWords('funds');
  const term = useTerms();
  return (
    <DataTable
      caption={caption}
      columns={[
        {
          key: 'account',
          title: t('account'),
          isRowHead: true,
          cell: ({ account }) => term('account', account),
        },
        {
          key: 'opening',
          title: t('fundPage.opening'),
          kind: 'amount',
          cell: (line) => line.opening,
        },
        { key: 'debit', title: t('debit'), kind: 'amount', cell: (line) => line.debit },
        { key: 'credit', title: t('credit'), kind: 'amount', cell: (line) => line.credit },
        {
          key: 'closing',
          title: t('fundPage.closing'),
          kind: 'amount',
          cell: (line) => line.closing,
        },
      ]}
      rows={period.lines}
      rowKey={({ account }) => account}
      rowTo={({ account }) => accountTo(account)}
    />
  );
}
