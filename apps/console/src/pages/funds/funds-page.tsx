import { Button } from 'antd';
import type { Asked } from '@grants/api-client';
import { useUrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import { AsOfControl, useMoment } from '../../parts/as-of-control.tsx';
import { ExportMenu } from '../../parts/export-menu.tsx';
import { FilterRow, TermFilter } from '../../parts/filter-row.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { useWords } from '../../words/words.ts';
import { AccountsTable } from './accounts-table.tsx';
import { BalancedNote } from './balanced-note.tsx';
import { BalancesTable } from './balances-table.tsx';
import { YearFilter } from './fund-filters.tsx';
import { chosen, PROGRAMMES, SOURCES } from './funds-answer.ts';
import { FundsFrame } from './funds-frame.tsx';

/** Every fund with its balances, and the accounts of all of them together. */
export function FundsPage() {
  const t = useWords('funds');
  const moment = useMoment();
  const [{ source, programme, fiscalYear }] = useUrlState();
  const query = {
    source: chosen(SOURCES, source),
    programme: chosen(PROGRAMMES, programme),
    fiscalYear: fiscalYear === undefined ? undefined : Number(fiscalYear),
    ...moment,
  };
  return (
    <FundsFrame title={t('title')} subtitle={t('balances.subtitle')} actions={<AsOfControl />}>
      <FilterRow of={['source', 'programme', 'fiscalYear']}>
        <TermFilter name="source" label={t('source')} set="source" words={SOURCES} />
        <TermFilter
          name="programme"
          label={t('programme')}
          set="programme"
          words={PROGRAMMES}
          width={190}
        />
        <YearFilter />
        <ExportMenu
          path="/api/v1/reports/budget-execution"
          query={query}
          formats={['csv', 'xlsx']}
        />
      </FilterRow>
      <Balances query={query} />
      <SummedAccounts query={query} />
    </FundsFrame>
  );
}

interface FundsAskedProps {
  readonly query: NonNullable<Asked<'/api/v1/reports/trial-balance'>['query']>;
}

/** A fund a row, in ten thousands or in yuan. */
function Balances({ query }: FundsAskedProps) {
  const t = useWords('funds');
  const [{ unit }, change] = useUrlState();
  const isYuan = unit === 'yuan';
  const execution = api.useQuery(
    'get',
    '/api/v1/reports/budget-execution',
    { params: { query } },
    { keepShowing: true },
  );
  const switchUnit = (
    <span>
      {isYuan ? t('unitYuan') : t('unitWan')}
      <Button
        type="text"
        size="small"
        className="unprinted"
        onClick={() => change({ unit: isYuan ? undefined : 'yuan' }, { keepPlace: true })}
      >
        {isYuan ? t('showWan') : t('showYuan')}
      </Button>
    </span>
  );
  return (
    <Panel title={t('balances.caption')} extra={switchUnit}>
      <Answered
        query={execution}
        isEmpty={({ lines }) => lines.length === 0}
        empty={<p>{t('balances.empty')}</p>}
      >
        {(told) => <BalancesTable execution={told} unit={isYuan ? 'yuan' : 'wan'} />}
      </Answered>
    </Panel>
  );
}

/** The trial balance of the funds that are listed. */
function SummedAccounts({ query }: FundsAskedProps) {
  const t = useWords('funds');
  const summed = api.useQuery(
    'get',
    '/api/v1/reports/trial-balance',
    { params: { query } },
    { keepShowing: true },
  );
  return (
    <Panel title={t('balances.accounts')} extra={t('unitYuan')}>
      <Answered query={summed}>
        {(told) => (
          <>
            <BalancedNote trial={told} />
            <AccountsTable caption={t('balances.accountsCaption')} trial={told} />
          </>
        )}
      </Answered>
    </Panel>
  );
}
