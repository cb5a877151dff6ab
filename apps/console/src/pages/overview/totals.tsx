import { Link } from 'react-router';
import type { AskedMoment } from '../../parts/as-of-control.tsx';
import { pathAt } from '../../parts/path-at.ts';
import { useWords } from '../../words/words.ts';
import { Figure, FigureUnit } from './figure.tsx';
import type { Execution } from './overview-answer.ts';
import styles from './overview.module.css';

/** What all funds together have, in one row. */
export function Totals({
  total,
  moment,
}: {
  readonly total: Execution;
  readonly moment: AskedMoment;
}) {
  const t = useWords('overview');
  const figures = [
    ['appropriated', total.appropriated, '/funds/postings', { account: 'appropriation' }],
    ['committed', total.committed, '/funds/ageing', {}],
    ['authorised', total.authorised, '/funds/disbursements', { status: 'authorised' }],
    ['paid', total.paid, '/funds/disbursements', { status: 'paid' }],
    ['recovered', total.recovered, '/funds/recoveries', {}],
    ['available', total.available, '/funds/postings', { account: 'available' }],
  ] as const;
  return (
    <section className={styles['totals']} aria-label={t('figures.caption')}>
      <FigureUnit />
      <dl>
        {figures.map(([name, yuan, path, asked]) => (
          <div key={name}>
            <dt>{t(`figures.${name}`)}</dt>
            <dd>{yuan !== null && <Figure yuan={yuan} to={pathAt(path, asked, moment)} />}</dd>
          </div>
        ))}
        <div>
          <dt>{t('figures.executionRate')}</dt>
          <dd>
            <Rate percent={total.executionRate} to={pathAt('/funds', moment)} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** How much of the budget is paid, in percent. */
export function Rate({ percent, to }: { readonly percent: string | null; readonly to: string }) {
  const t = useWords('parts');
  return (
    <Link to={to} className={styles['figure']}>
      {percent === null ? t('none') : `${percent}%`}
    </Link>
  );
}
