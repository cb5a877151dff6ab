import { useMoment } from '../../parts/as-of-control.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { Identifier } from '../../parts/identifier.tsx';
import { pathAt } from '../../parts/path-at.ts';
import { StatusTag } from '../../parts/status-tag.tsx';
import { useWords } from '../../words/words.ts';
import type { Words } from '../../words/words.ts';
import type { TreasuryBatch } from './funds-answer.ts';
import styles from './funds.module.css';

/** Payment lists, the last received first; one leads to what was found in it. */
export function TreasuryBatches({ rows }: { readonly rows: readonly TreasuryBatch[] }) {
  const t = useWords('funds');
  const moment = useMoment();
  return (
    <DataTable
      caption={t('treasury.batchesCaption')}
      columns={[...receivedColumns(t), ...foundColumns(t)]}
      rows={rows}
      rowKey={({ batchId }) => batchId}
      rowTo={({ batchId }) => pathAt('/funds/treasury', { batchId }, moment)}
    />
  );
}

function receivedColumns(t: Words): readonly TableColumn<TreasuryBatch>[] {
  return [
    { key: 'batch', title: t('treasury.batch'), isRowHead: true, cell: ({ batchId }) => batchId },
    {
      key: 'status',
      title: t('status'),
      kind: 'node',
      cell: ({ status }) => <StatusTag of="batch" status={status} />,
    },
    { key: 'period', title: t('treasury.period'), kind: 'node', cell: (batch) => periodOf(batch) },
    {
      key: 'received',
      title: t('treasury.receivedOn'),
      kind: 'day',
      cell: ({ receivedOn }) => receivedOn,
    },
    {
      key: 'by',
      title: t('treasury.receivedBy'),
      cell: ({ receivedBy }) => <Identifier>{receivedBy}</Identifier>,
    },
    { key: 'lines', title: t('treasury.lines'), kind: 'count', cell: ({ lineCount }) => lineCount },
    { key: 'total', title: t('treasury.total'), kind: 'amount', cell: ({ total }) => total },
  ];
}

function foundColumns(t: Words): readonly TableColumn<TreasuryBatch>[] {
  return [
    {
      key: 'matched',
      title: t('treasury.matched'),
      kind: 'count',
      cell: ({ matchedLines }) => matchedLines,
    },
    {
      key: 'matchedTotal',
      title: t('treasury.matchedTotal'),
      kind: 'amount',
      cell: ({ matchedTotal }) => matchedTotal,
    },
    {
      key: 'blocking',
      title: t('treasury.openBlocking'),
      kind: 'count',
      cell: ({ openBlocking }) => (
        <span className={openBlocking > 0 ? styles['alarm'] : undefined}>{openBlocking}</span>
      ),
    },
    {
      key: 'warnings',
      title: t('treasury.openWarnings'),
      kind: 'count',
      cell: ({ openWarnings }) => openWarnings,
    },
  ];
}

/** First and last day of a list, where it names them. */
export function periodOf({ periodFrom, periodTo }: TreasuryBatch): string {
  if (periodFrom === periodTo) return periodFrom ?? '—';
  return `${periodFrom ?? ''} – ${periodTo ?? ''}`;
}
