import type { AnswerOf } from '@grants/api-client';
import { useUrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import { AsOfControl, useMoment } from '../../parts/as-of-control.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { FilterRow } from '../../parts/filter-row.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import { useFundNames, YearFilter } from './fund-filters.tsx';
import { FundsFrame } from './funds-frame.tsx';
import styles from './funds.module.css';
import { TieOutLines } from './tie-out-lines.tsx';

type TieOut = AnswerOf<'/api/v1/tie-out'>;

/** What of the ledger does not tie; that nothing does not is good news, and told with its proof. */
export function TieOutPage() {
  const t = useWords('funds');
  const [{ fund, fiscalYear }, change] = useUrlState();
  const names = useFundNames();
  const query = {
    fund,
    fiscalYear: fiscalYear === undefined ? undefined : Number(fiscalYear),
    ...useMoment(),
  };
  const tieOut = api.useQuery(
    'get',
    '/api/v1/tie-out',
    { params: { query } },
    { keepShowing: true },
  );
  return (
    <FundsFrame
      title={t('section.tie-out')}
      subtitle={t('tieOut.subtitle')}
      actions={<AsOfControl />}
    >
      <FilterRow of={['fund', 'fiscalYear']}>
        <SelectField
          label={t('fund')}
          value={fund}
          options={[...names].map(([value, name]) => ({ value, label: `${value} ${name}` }))}
          onChoose={(chosen) => change({ fund: chosen })}
        />
        <YearFilter />
      </FilterRow>
      <Answered query={tieOut}>
        {(told) => (
          <>
            <Verdict tieOut={told} />
            {told.lines.length > 0 && <TieOutLines lines={told.lines} />}
            <Compared tieOut={told} />
          </>
        )}
      </Answered>
    </FundsFrame>
  );
}

const pairsIn = ({ compared }: TieOut) =>
  Object.values(compared).reduce<number>((sum, pairs) => sum + Number(pairs), 0);

function Verdict({ tieOut }: { readonly tieOut: TieOut }) {
  const t = useWords('funds');
  const { total, lines } = tieOut;
  const count = pairsIn(tieOut);
  if (total === 0) {
    return (
      <p className={styles['good']} role="status">
        <strong>{t('tieOut.allTies')}</strong>
        <span>{t('tieOut.allTiesDetail', { count })}</span>
      </p>
    );
  }
  return (
    <p className={styles['bad']} role="alert">
      <strong>{t('tieOut.differs', { count: total })}</strong>
      <span>
        {t('tieOut.differsDetail', { compared: count })}
        {lines.length < total && t('tieOut.more', { shown: lines.length })}
      </span>
    </p>
  );
}

/** Each check, and how many pairs of figures it held against each other. */
function Compared({ tieOut }: { readonly tieOut: TieOut }) {
  const t = useWords('funds');
  const term = useTerms();
  const rows = Object.entries(tieOut.compared).map(([check, pairs]) => ({
    check,
    pairs: Number(pairs),
    differing: tieOut.lines.filter((line) => line.check === check).length,
  }));
  return (
    <Panel title={t('tieOut.compared')}>
      <DataTable
        caption={t('tieOut.comparedCaption')}
        columns={[
          {
            key: 'check',
            title: t('tieOut.check'),
            isRowHead: true,
            cell: ({ check }) => term('tieOutCheck', check),
          },
          {
            key: 'sides',
            title: `${t('tieOut.first')} / ${t('tieOut.second')}`,
            cell: ({ check }) => `${t(`sides.${check}.first`)} / ${t(`sides.${check}.second`)}`,
          },
          { key: 'pairs', title: t('tieOut.pairs'), kind: 'count', cell: ({ pairs }) => pairs },
          {
            key: 'differing',
            title: t('tieOut.differing'),
            kind: 'count',
            cell: ({ differing }) => differing,
          },
        ]}
        rows={rows}
        rowKey={({ check }) => check}
        sums={{
          check: t('sumOf', { count: rows.length }),
          pairs: pairsIn(tieOut),
          differing: tieOut.total,
        }}
      />
    </Panel>
  );
}
