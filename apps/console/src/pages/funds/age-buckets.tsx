import { useUrlState } from '../../app/use-url-state.ts';
import { useMoment } from '../../parts/as-of-control.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import type { TableColumn } from '../../parts/data-table.tsx';
import { fenIn } from '../../parts/format-amount.ts';
import { Panel } from '../../parts/page-head.tsx';
import { pathAt } from '../../parts/path-at.ts';
import { useTerms, useWords } from '../../words/words.ts';
import type { Words } from '../../words/words.ts';
import { shareOf } from '../overview/share.ts';
import type { AgeBucket } from './funds-answer.ts';
import styles from './funds.module.css';

type Ages = Pick<AgeBucket, 'fromDays' | 'toDays'>;

/** How old: 31–90 days, or 731 days and more. */
export function ageInWords(t: Words, { fromDays, toDays }: Ages): string {
  return toDays === null
    ? t('ageing.daysAndMore', { from: fromDays })
    : t('ageing.days', { from: fromDays, to: toDays });
}

const openFen = ({ committed, authorised }: Pick<AgeBucket, 'committed' | 'authorised'>) =>
  fenIn(committed) + fenIn(authorised);

export interface AgeBucketsProps {
  readonly buckets: readonly AgeBucket[];
  readonly total: Pick<AgeBucket, 'committed' | 'authorised' | 'count'>;
}

/** What is open of each age; an age leads to the promises of it. */
export function AgeBuckets({ buckets, total }: AgeBucketsProps) {
  const t = useWords('funds');
  const term = useTerms();
  const moment = useMoment();
  const [{ fundId, fromDays }] = useUrlState();
  return (
    <Panel title={t('ageing.buckets')} extra={t('unitYuan')}>
      <DataTable
        caption={t('ageing.bucketsCaption')}
        columns={columns(t, term, openFen(total))}
        rows={buckets}
        rowKey={(bucket) => String(bucket.fromDays)}
        rowTo={(bucket) =>
          pathAt('/funds/ageing', {
            fundId,
            fromDays: bucket.fromDays,
            toDays: bucket.toDays ?? undefined,
            ...moment,
          })
        }
        isCurrent={(bucket) => String(bucket.fromDays) === fromDays}
        sums={{
          age: t('sumOf', { count: buckets.length }),
          committed: total.committed,
          authorised: total.authorised,
          count: total.count,
        }}
      />
    </Panel>
  );
}

function columns(
  t: Words,
  term: ReturnType<typeof useTerms>,
  wholeFen: bigint,
): readonly TableColumn<AgeBucket>[] {
  return [
    { key: 'age', title: t('ageing.age'), isRowHead: true, cell: (age) => ageInWords(t, age) },
    ...(['committed', 'authorised'] as const).map((stage) => ({
      key: stage,
      title: term('account', stage),
      kind: 'amount' as const,
      cell: (bucket: AgeBucket) => bucket[stage],
    })),
    { key: 'count', title: t('ageing.count'), kind: 'count', cell: ({ count }) => count },
    {
      key: 'share',
      title: t('ageing.share'),
      kind: 'node',
      cell: (bucket) => <Bar percent={shareOf(openFen(bucket), wholeFen)} />,
    },
  ];
}

function Bar({ percent }: { readonly percent: number }) {
  return (
    <span className={styles['share']}>
      <span aria-hidden className={styles['bar']}>
        <span style={{ width: `${percent}%` }} />
      </span>
      {percent.toFixed(1)}%
    </span>
  );
}
