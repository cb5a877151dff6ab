import { useUrlState } from '../../app/use-url-state.ts';
import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import { AsOfControl, useMoment } from '../../parts/as-of-control.tsx';
import { CursorPager } from '../../parts/cursor-pager.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { ToldAt } from '../../parts/told-at.tsx';
import { useWords } from '../../words/words.ts';
import { DiscrepancyList } from './discrepancy-list.tsx';
import { FundsFrame } from './funds-frame.tsx';
import styles from './funds.module.css';
import { TreasuryBatchHead } from './treasury-batch-head.tsx';
import { TreasuryBatches } from './treasury-batches.tsx';

/** The payment lists of the treasury, or one of them, and where they and the ledger disagreed. */
export function TreasuryPage() {
  const t = useWords('funds');
  const [{ batchId }] = useUrlState();
  const moment = useMoment();
  return (
    <FundsFrame
      title={t('section.treasury')}
      subtitle={
        <span className={styles['dated']}>
          <span>{t('treasury.subtitle')}</span>
          <ToldAt moment={moment} />
        </span>
      }
      actions={<AsOfControl />}
    >
      {batchId === undefined ? <Batches /> : <TreasuryBatchHead batchId={batchId} />}
      <DiscrepancyList batchId={batchId} isPaged={batchId !== undefined} />
    </FundsFrame>
  );
}

function Batches() {
  const t = useWords('funds');
  const [{ cursor }] = useUrlState();
  const batches = api.useQuery(
    'get',
    '/api/v1/treasury/batches',
    { params: { query: { cursor, ...useMoment() } } },
    { keepShowing: true },
  );
  return (
    <Panel title={t('treasury.batches')} extra={t('unitYuan')}>
      <Answered
        query={batches}
        isEmpty={({ items }) => items.length === 0}
        empty={<p>{t('treasury.noBatches')}</p>}
      >
        {({ items, nextCursor }) => (
          <>
            <TreasuryBatches rows={items} />
            <CursorPager nextCursor={nextCursor} />
          </>
        )}
      </Answered>
    </Panel>
  );
}
