import { Link } from 'react-router';
import { api } from '../../client/api.ts';
import { Amount } from '../../parts/amount.tsx';
import { Answered } from '../../parts/answered.tsx';
import { useMoment } from '../../parts/as-of-control.tsx';
import { Facts } from '../../parts/facts.tsx';
import { Identifier } from '../../parts/identifier.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { pathAt } from '../../parts/path-at.ts';
import { StatusTag } from '../../parts/status-tag.tsx';
import { useWords } from '../../words/words.ts';
import type { TreasuryBatch } from './funds-answer.ts';
import { periodOf } from './treasury-batches.tsx';

/** One payment list as it stood. */
export function TreasuryBatchHead({ batchId }: { readonly batchId: string }) {
  const t = useWords('funds');
  const moment = useMoment();
  const batch = api.useQuery('get', '/api/v1/treasury/batches/{batchId}', {
    params: { path: { batchId }, query: moment },
  });
  return (
    <Panel
      title={batchId}
      extra={
        <Link className="unprinted" to={pathAt('/funds/treasury', moment)}>
          {t('treasury.allBatches')}
        </Link>
      }
    >
      <Answered query={batch}>{(told) => <BatchFacts batch={told} />}</Answered>
    </Panel>
  );
}

function BatchFacts({ batch }: { readonly batch: TreasuryBatch }) {
  const t = useWords('funds');
  const { receivedOn, receivedBy, lineCount, matchedLines } = batch;
  return (
    <Facts
      items={[
        { label: t('status'), value: <StatusTag of="batch" status={batch.status} /> },
        { label: t('treasury.period'), value: periodOf(batch) },
        {
          label: t('treasury.receivedOn'),
          value: <Identifier>{`${receivedOn} ${receivedBy}`}</Identifier>,
        },
        { label: t('treasury.receipts'), value: batch.receipts },
        { label: t('treasury.lines'), value: `${matchedLines} / ${lineCount}` },
        { label: t('treasury.total'), value: <Amount yuan={batch.total} named /> },
        { label: t('treasury.sumLine'), value: <Amount yuan={batch.sumLine} named /> },
        { label: t('treasury.matchedTotal'), value: <Amount yuan={batch.matchedTotal} named /> },
        { label: t('treasury.file'), value: <Identifier>{batch.file}</Identifier> },
        { label: t('treasury.sha256'), value: <Identifier>{batch.sha256}</Identifier> },
      ]}
    />
  );
}
