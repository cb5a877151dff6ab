import { useUrlState } from '../../app/use-url-state.ts';
import { CursorPager } from '../../parts/cursor-pager.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { Identifier } from '../../parts/identifier.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { useWords } from '../../words/words.ts';
import type { Words } from '../../words/words.ts';
import { ageInWords } from './age-buckets.tsx';
import type { OpenPromise } from './funds-answer.ts';
import { AwardCell, FundLink } from './posting-cells.tsx';

export interface OpenPromisesProps {
  readonly promises: { readonly items: readonly OpenPromise[]; readonly nextCursor: string | null };
}

/** The promises of the age in the address, or of every age. */
export function OpenPromises({ promises: { items, nextCursor } }: OpenPromisesProps) {
  const t = useWords('funds');
  const [{ fromDays, toDays }] = useUrlState();
  const age =
    fromDays === undefined
      ? undefined
      : ageInWords(t, {
          fromDays: Number(fromDays),
          toDays: toDays === undefined ? null : Number(toDays),
        });
  return (
    <Panel
      title={age === undefined ? t('ageing.list') : t('ageing.listOf', { age })}
      extra={t('unitYuan')}
    >
      {items.length === 0 ? (
        <p>{t('ageing.empty')}</p>
      ) : (
        <DataTable
          caption={t('ageing.listCaption')}
          columns={columns(t)}
          rows={items}
          rowKey={({ position, stage, commitmentId }) => `${position} ${stage} ${commitmentId}`}
        />
      )}
      <CursorPager nextCursor={nextCursor} />
    </Panel>
  );
}

function columns(t: Words): readonly TableColumn<OpenPromise>[] {
  return [
    {
      key: 'project',
      title: t('project'),
      kind: 'node',
      isRowHead: true,
      cell: (promise) => <AwardCell {...promise} />,
    },
    {
      key: 'stage',
      title: t('ageing.stage'),
      kind: 'node',
      cell: ({ stage }) => <StatusTag of="account" status={stage} />,
    },
    {
      key: 'fund',
      title: t('fund'),
      kind: 'node',
      cell: ({ fundId }) => <FundLink fundId={fundId} />,
    },
    {
      key: 'commitment',
      title: t('ageing.commitment'),
      cell: ({ commitmentId }) => <Identifier>{commitmentId}</Identifier>,
    },
    {
      key: 'disbursement',
      title: t('ageing.disbursement'),
      cell: ({ disbursementId }) => <Identifier>{disbursementId}</Identifier>,
    },
    { key: 'since', title: t('ageing.since'), kind: 'day', cell: ({ since }) => since },
    { key: 'days', title: t('ageing.daysOld'), kind: 'count', cell: ({ days }) => days },
    { key: 'amount', title: t('amount'), kind: 'amount', cell: ({ amount }) => amount },
  ];
}
