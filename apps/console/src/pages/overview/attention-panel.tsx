import { Link } from 'react-router';
import { api } from '../../client/api.ts';
import { Answered } from '../../parts/answered.tsx';
import type { AskedMoment } from '../../parts/as-of-control.tsx';
import { Panel } from '../../parts/page-head.tsx';
import { pathAt } from '../../parts/path-at.ts';
import { useTerms, useWords } from '../../words/words.ts';
import type { Overview } from './overview-answer.ts';
import styles from './overview.module.css';

type Attention = Overview['attention'];

/** Something that waits: how many, and the list behind the number. */
interface Waiting {
  readonly key: string;
  readonly text: string;
  readonly count: number;
  readonly to: string;
  /** Red for what is late or blocks; what only has to be watched is not. */
  readonly urgent: boolean;
}

/** What is late or does not agree on the day, and needs a person. */
export function AttentionPanel({
  attention,
  moment,
}: {
  readonly attention: Attention;
  readonly moment: AskedMoment;
}) {
  const t = useWords('overview');
  const waiting = useWaiting(attention, moment).filter(({ count }) => count > 0);
  return (
    <Panel title={t('attention.title')}>
      {waiting.length === 0 && <p className={styles['nothing']}>{t('attention.nothing')}</p>}
      {waiting.length > 0 && (
        <ul className={styles['waiting']}>
          {waiting.map(({ key, ...each }) => (
            <WaitingItem key={key} {...each} />
          ))}
        </ul>
      )}
      <TieOut moment={moment} />
    </Panel>
  );
}

function useWaiting(attention: Attention, moment: AskedMoment): readonly Waiting[] {
  const t = useWords('overview');
  const term = useTerms();
  const { overdueDuties, oldPromises, blockingDiscrepancies, openCases, followedUpCases } =
    attention;
  const { fromDays } = oldPromises;
  const { asOf } = moment;
  return [
    ...overdueDuties.map(({ kind, count }) => ({
      key: kind,
      text: t('attention.overdue', { kind: term('duty', kind) }),
      count,
      to: pathAt('/duties', { status: 'overdue', kind, asOf }),
      urgent: true,
    })),
    {
      key: 'discrepancies',
      text: t('attention.discrepancies'),
      count: blockingDiscrepancies,
      to: pathAt('/funds/treasury', { standing: 'open', blocking: 'true' }, moment),
      urgent: true,
    },
    {
      key: 'open',
      text: t('attention.openCases'),
      count: openCases,
      to: pathAt('/duplicates', { status: 'open' }, moment),
      urgent: true,
    },
    {
      key: 'followed-up',
      text: t('attention.followedUpCases'),
      count: followedUpCases,
      to: pathAt('/duplicates', { status: 'followed-up' }, moment),
      urgent: false,
    },
    {
      key: 'old-promises',
      text: t('attention.oldPromises', { days: fromDays }),
      count: oldPromises.count,
      to: pathAt('/funds/ageing', { fromDays }, moment),
      urgent: false,
    },
  ];
}

function WaitingItem({ text, count, to, urgent }: Omit<Waiting, 'key'>) {
  return (
    <li data-tone={urgent ? 'alarm' : 'wait'}>
      <Link to={to}>
        <b>{count}</b>
        <span>{text}</span>
      </Link>
    </li>
  );
}

/** What does not tie; asked for apart, since it holds every figure against every other. */
function TieOut({ moment }: { readonly moment: AskedMoment }) {
  const t = useWords('overview');
  const query = api.useQuery('get', '/api/v1/tie-out', { params: { query: moment } });
  const to = pathAt('/funds/tie-out', moment);
  return (
    <Answered query={query}>
      {({ total }) => (
        <ul className={styles['waiting']}>
          {total > 0 ? (
            <WaitingItem text={t('attention.tieOut')} count={total} to={to} urgent />
          ) : (
            <AllTies to={to} />
          )}
        </ul>
      )}
    </Answered>
  );
}

function AllTies({ to }: { readonly to: string }) {
  const t = useWords('overview');
  return (
    <li data-tone="good">
      <Link to={to}>
        <b aria-hidden>✓</b>
        <span>
          {t('attention.allTies')}
          <small>{t('attention.allTiesDetail')}</small>
        </span>
      </Link>
    </li>
  );
}
