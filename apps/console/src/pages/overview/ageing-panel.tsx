import { Link } from 'react-router';
import type { AskedMoment } from '../../parts/as-of-control.tsx';
import { fenIn } from '../../parts/format-amount.ts';
import { Panel } from '../../parts/page-head.tsx';
import parts from '../../parts/parts.module.css';
import { pathAt } from '../../parts/path-at.ts';
import { useTerms, useWords } from '../../words/words.ts';
import { Figure, FigureUnit } from './figure.tsx';
import type { Overview } from './overview-answer.ts';
import styles from './overview.module.css';
import { greatest } from './share.ts';
import { BarKey, StackedBar } from './stacked-bar.tsx';

type Ageing = Overview['ageing'];
type Bucket = Ageing['buckets'][number];

const STAGES = ['committed', 'authorised'] as const;

/** How long what is promised has been waiting to be paid. */
export function AgeingPanel({
  ageing,
  moment,
}: {
  readonly ageing: Ageing;
  readonly moment: AskedMoment;
}) {
  const t = useWords('overview');
  const term = useTerms();
  const { buckets } = ageing;
  const longestFen = greatest(buckets.map(lengthFen));
  return (
    <Panel title={t('ageing.title')} extra={<FigureUnit />}>
      <BarKey words={STAGES.map((stage) => [stage, term('account', stage)] as const)} />
      <div className={parts['scroll']} role="region" aria-label={t('ageing.caption')} tabIndex={0}>
        <table className={`${parts['table']} ${styles['ageing']}`}>
          <caption className="unseen">{t('ageing.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('ageing.age')}</th>
              <th scope="col" aria-hidden className={styles['barColumn']}>
                {t('ageing.bar')}
              </th>
              {STAGES.map((stage) => (
                <th key={stage} scope="col" data-kind="amount">
                  {t(`ageing.${stage}`)}
                </th>
              ))}
              <th scope="col" data-kind="count">
                {t('ageing.count')}
              </th>
            </tr>
          </thead>
          <tbody>
            {buckets.map((bucket) => (
              <BucketRow key={bucket.fromDays} {...{ bucket, moment, longestFen }} />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

interface BucketRowProps {
  readonly bucket: Bucket;
  readonly moment: AskedMoment;
  readonly longestFen: bigint;
}

function BucketRow({ bucket, moment, longestFen }: BucketRowProps) {
  const t = useWords('overview');
  const { fromDays, toDays, count } = bucket;
  const list = pathAt('/funds/ageing', { fromDays, toDays: toDays ?? undefined }, moment);
  const words = { from: fromDays, to: toDays };
  return (
    <tr>
      <th scope="row">
        <Link to={list}>{t(toDays === null ? 'ageing.daysAndMore' : 'ageing.days', words)}</Link>
      </th>
      <td className={styles['barColumn']} aria-hidden>
        <StackedBar parts={STAGES.map((stage) => [stage, bucket[stage]])} wholeFen={longestFen} />
      </td>
      {STAGES.map((stage) => (
        <td key={stage} data-kind="amount">
          <Figure yuan={bucket[stage]} to={list} />
        </td>
      ))}
      <td data-kind="count">{count}</td>
    </tr>
  );
}

/** How long the bar of an age is. */
function lengthFen({ committed, authorised }: Bucket): bigint {
  return fenIn(committed) + fenIn(authorised);
}
