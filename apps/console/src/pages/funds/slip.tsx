import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useUrlState } from '../../app/use-url-state.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Identifier } from '../../parts/identifier.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import styles from './funds.module.css';

/** One act of a register, as the API tells it. */
export interface Step {
  readonly act: string;
  readonly position: string;
  readonly on: string;
  readonly by: string;
  readonly evidence?: string;
  readonly voucher?: string;
  readonly corrects?: string;
  readonly reason?: string;
}

export interface SlipProps {
  readonly title: string;
  /** Number of what the paper is about. */
  readonly number: string;
  readonly children: ReactNode;
}

/** A paper of its own: opened from a row of a register, printed without the register. */
export function Slip({ title, number, children }: SlipProps) {
  const t = useWords('funds');
  const [, change] = useUrlState();
  return (
    <Panel
      title={title}
      extra={
        <span className="unprinted">
          <Button size="small" onClick={() => window.print()}>
            {t('print')}
          </Button>{' '}
          <Button
            size="small"
            type="text"
            onClick={() => change({ open: undefined }, { keepPlace: true })}
          >
            {t('close')}
          </Button>
        </span>
      }
    >
      <p className={styles['slipNumber']}>
        <Identifier>{number}</Identifier>
      </p>
      {children}
    </Panel>
  );
}

/** What was done, act by act. */
export function Steps({
  of,
  steps,
}: {
  /** The set of terms the acts are of. */
  readonly of: string;
  readonly steps: readonly Step[];
}) {
  const t = useWords('funds');
  const term = useTerms();
  return (
    <div className={styles['slip']}>
      <h3>{t('disbursements.stepsCaption')}</h3>
      <DataTable
        caption={t('disbursements.stepsCaption')}
        columns={[
          { key: 'on', title: t('steps.on'), kind: 'day', cell: ({ on }) => on },
          { key: 'act', title: t('steps.act'), isRowHead: true, cell: ({ act }) => term(of, act) },
          { key: 'by', title: t('steps.by'), cell: ({ by }) => <Identifier>{by}</Identifier> },
          {
            key: 'evidence',
            title: t('steps.evidence'),
            cell: ({ evidence, voucher }) => <Identifier>{evidence ?? voucher}</Identifier>,
          },
          { key: 'reason', title: t('steps.reason'), cell: ({ reason }) => reason },
          {
            key: 'record',
            title: t('steps.record'),
            kind: 'count',
            cell: ({ position }) => Number(position),
          },
        ]}
        rows={steps}
        rowKey={({ position }) => position}
      />
    </div>
  );
}
