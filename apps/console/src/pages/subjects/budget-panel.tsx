import type { ReactNode } from 'react';
import type { components } from '@grants/api-client';
import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { useWords } from '../../words/words.ts';
import styles from './subjects.module.css';

type Budget = components['schemas']['ProjectBudgetDto'];
type Line = Budget['lines'][number];

export interface BudgetPanelProps {
  /** As it was agreed. */
  readonly budget: Budget;
  /** As its adjustments left it; null where there was none. */
  readonly adjusted?: Budget | null;
  readonly children?: ReactNode;
}

/** What it costs and who pays, line by line (MH-1.6.3), as agreed and as it stands. */
export function BudgetPanel({ budget, adjusted = null, children }: BudgetPanelProps) {
  const t = useWords('subjects');
  const shown = adjusted ?? budget;
  const columns = useColumns(shown.lines, adjusted && budget);
  const sums = {
    category: t('budget.total'),
    ...sumsOf(shown),
    ...(adjusted && { agreedGrant: budget.grantRequested, agreedSelfRaised: budget.selfRaised }),
  };
  return (
    <Panel title={t('budget.title')} extra={<small>{t('unitYuan')}</small>}>
      {shown.lines.length === 0 ? (
        <p className={styles['none']}>{t('budget.none')}</p>
      ) : (
        <DataTable
          caption={t('budget.title')}
          columns={columns}
          rows={shown.lines}
          rowKey={({ lineId }) => lineId}
          sums={sums}
        />
      )}
      {children}
    </Panel>
  );
}

function sumsOf({ grantRequested, selfRaised }: Budget) {
  return { grant: grantRequested, selfRaised };
}

/** With what was agreed, where that is another budget: before, and as it stands. */
function useColumns(lines: readonly Line[], agreed: Budget | null): readonly TableColumn<Line>[] {
  const t = useWords('subjects');
  const before = new Map(agreed?.lines.map((line) => [line.lineId, line]));
  const of = (part: 'grant' | 'selfRaised', agreedKey: string): readonly TableColumn<Line>[] => [
    ...(agreed
      ? [
          {
            key: agreedKey,
            title: t('budget.agreed', { part: t(`budget.${part}`) }),
            kind: 'amount',
            cell: ({ lineId }: Line) => before.get(lineId)?.[part] ?? null,
          } as const,
        ]
      : []),
    {
      key: part,
      title: t(agreed ? 'budget.now' : `budget.${part}`, { part: t(`budget.${part}`) }),
      kind: 'amount',
      cell: (line) => line[part],
    },
  ];
  const related = lines.some((line) => line.relatedParty !== undefined);
  return [
    { key: 'year', title: t('budget.year'), cell: ({ year }) => year },
    { key: 'category', title: t('budget.category'), isRowHead: true, cell: (row) => row.category },
    ...of('grant', 'agreedGrant'),
    ...of('selfRaised', 'agreedSelfRaised'),
    ...(related ? [{ key: 'related', title: t('budget.related'), cell: relatedPartyOf }] : []),
  ];
}

function relatedPartyOf({ relatedParty }: Line): string {
  return relatedParty === undefined ? '' : `${relatedParty.counterparty}：${relatedParty.reason}`;
}
