import { Link } from 'react-router';
import { Amount } from '../../parts/amount.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { Facts } from '../../parts/facts.tsx';
import { StatusTag } from '../../parts/status-tag.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import type { Recovery } from './funds-answer.ts';
import styles from './funds.module.css';
import { awardPath } from './posting-cells.tsx';
import { Slip, Steps } from './slip.tsx';
import type { Step } from './slip.tsx';

type Share = Recovery['shares'][number];

const AMOUNTS = ['ordered', 'received', 'writtenOff', 'outstanding'] as const;

/** A recovery as a paper: who owes what by which document, fund by fund, and what came of it. */
export function RecoverySlip({ recovery }: { readonly recovery: Recovery }) {
  const t = useWords('funds');
  const { recoveryId, projectId, steps } = recovery;
  return (
    <Slip title={t('recoveries.voucherTitle')} number={recoveryId}>
      <Facts
        items={[
          { label: t('status'), value: <StatusTag of="recovery" status={recovery.status} /> },
          { label: t('recoveries.unit'), value: recovery.unitName },
          { label: t('disbursements.creditCode'), value: recovery.unitCreditCode },
          {
            label: t('project'),
            value: <Link to={awardPath('project', projectId)}>{projectId}</Link>,
          },
          { label: t('recoveries.document'), value: recovery.documentNumber },
          { label: t('recoveries.dueOn'), value: recovery.dueOn },
          { label: t('recoveries.ordered'), value: <Amount yuan={recovery.ordered} named /> },
          {
            label: t('recoveries.inWords'),
            value: <span className={styles['words']}>{recovery.orderedInWords}</span>,
          },
        ]}
      />
      <Shares recovery={recovery} />
      <Steps of="recoveryAct" steps={steps as unknown as readonly Step[]} />
    </Slip>
  );
}

function Shares({ recovery }: { readonly recovery: Recovery }) {
  const t = useWords('funds');
  const term = useTerms();
  const columns: readonly TableColumn<Share>[] = [
    { key: 'fund', title: t('fund'), isRowHead: true, cell: ({ fundId }) => fundId },
    { key: 'source', title: t('source'), cell: ({ source }) => term('source', source) },
    ...AMOUNTS.map((key) => ({
      key,
      title: t(`recoveries.${key}`),
      kind: 'amount' as const,
      cell: (share: Share) => share[key],
    })),
  ];
  return (
    <div className={styles['slip']}>
      <h3>{t('recoveries.sharesCaption')}</h3>
      <DataTable
        caption={t('recoveries.sharesCaption')}
        columns={columns}
        rows={recovery.shares}
        rowKey={({ fundId }) => fundId}
        sums={{
          fund: t('sumOf', { count: recovery.shares.length }),
          ...Object.fromEntries(AMOUNTS.map((key) => [key, recovery[key]])),
        }}
      />
    </div>
  );
}
