import type { ReactNode } from 'react';
import type { components } from '@grants/api-client';
import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { useWords } from '../../words/words.ts';
import styles from './subjects.module.css';

type Budget = components['schemas']['ProjectBudgetDto'];
type Line = Budget['lines'][number];
type Part = 'grant' | 'selfRaised';

/** Columns of what was agreed, where it is otherwise now. */
const AGREED = { grant: 'agreedGrant', selfRaised: 'agreedSelfRaised' } as const;

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
    [AGREED.grant]: budget.grantRequested,
    [AGREED.selfRaised]: budget.selfRaised,
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

/** A part as it stands; before it as it was agreed, where a line of it is otherwise. */
function usePart(lines: readonly Line[], agreed: Budget | null) {
  const t = useWords('subjects');
  const before = new Map(agreed?.lines.map((line) => [line.lineId, line]));
  return (part: Part): readonly TableColumn<Line>[] => {
    const name = t(`budget.${part}`);
    const now = { key: part, kind: 'amount', cell: (line: Line) => line[part] } as const;
    const isAsAgreed = lines.every((line) => before.get(line.lineId)?.[part] === line[part]);
    if (agreed === null || isAsAgreed) return [{ ...now, title: name }];
    const was = (line: Line) => before.get(line.lineId)?.[part] ?? null;
    return [
      { key: AGREED[part], title: t('budget.agreed', { part: name }), kind: 'amount', cell: was },
      { ...now, title: t('budget.now', { part: name }) },
    ];
  };
}

function useColumns(lines: readonly Line[], agreed: Budget | null): readonly TableColumn<Line>[] {
  const t = useWords('subjects');
  const columnsOf = usePart(lines, agreed);
  const related = lines.some((line) => line.relatedParty !== undefined);
  return [
    { key: 'year', title: t('budget.year'), cell: ({ year }) => year },
    { key: 'category', title: t('budget.category'), isRowHead: true, cell: (row) => row.category },
    ...columnsOf('grant'),
    ...columnsOf('selfRaised'),
    ...(related ? [{ key: 'related', title: t('budget.related'), cell: relatedPartyOf }] : []),
  ];
}

function relatedPartyOf({ relatedParty }: Line): string {
  return relatedParty === undefined ? '' : `${relatedParty.counterparty}：${relatedParty.reason}`;
}
