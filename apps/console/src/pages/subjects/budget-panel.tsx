import type { components } from '@grants/api-client';
import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { useWords } from '../../words/words.ts';
import styles from './subjects.module.css';

type Budget = components['schemas']['ProjectBudgetDto'];
type Line = Budget['lines'][number];

/** What it costs and who pays, line by line (MH-1.6.3). */
export function BudgetPanel({ budget }: { readonly budget: Budget }) {
  const t = useWords('subjects');
  const { lines, grantRequested, selfRaised } = budget;
  const related = lines.some((line) => line.relatedParty !== undefined);
  const columns: readonly TableColumn<Line>[] = [
    { key: 'year', title: t('budget.year'), cell: ({ year }) => year },
    {
      key: 'category',
      title: t('budget.category'),
      isRowHead: true,
      cell: (line) => line.category,
    },
    { key: 'grant', title: t('budget.grant'), kind: 'amount', cell: ({ grant }) => grant },
    {
      key: 'selfRaised',
      title: t('budget.selfRaised'),
      kind: 'amount',
      cell: (line) => line.selfRaised,
    },
    ...(related ? [{ key: 'related', title: t('budget.related'), cell: relatedPartyOf }] : []),
  ];
  const sums = { category: t('budget.total'), grant: grantRequested, selfRaised };
  return (
    <Panel title={t('budget.title')} extra={<small>{t('unitYuan')}</small>}>
      {lines.length === 0 ? (
        <p className={styles['none']}>{t('budget.none')}</p>
      ) : (
        <DataTable
          caption={t('budget.title')}
          columns={columns}
          rows={lines}
          rowKey={({ lineId }) => lineId}
          sums={sums}
        />
      )}
    </Panel>
  );
}

function relatedPartyOf({ relatedParty }: Line): string {
  return relatedParty === undefined ? '' : `${relatedParty.counterparty}：${relatedParty.reason}`;
}
