import { ClauseLink } from '../../parts/clause-link.tsx';
import { formatAmount } from '../../parts/format-amount.ts';
import { StatusTag } from '../../parts/status-tag.tsx';
import { useTerms, useWords } from '../../words/words.ts';
import styles from './moment.module.css';
import type { Duty, Moment } from './story.ts';

export type Status = Moment['statuses'][number];
export type Hold = Moment['holds'][number];

/** Where one thing stands. */
export function StatusOf({ status: { noun, status } }: { readonly status: Status }) {
  return <StatusTag of={noun} status={status} />;
}

/** What is due, by when, and how long that is, or how late. */
export function DutyTold({ duty }: { readonly duty: Duty }) {
  const t = useWords('replay');
  const term = useTerms();
  const { kind, holder, dueOn, clause, outstanding, status } = duty;
  const left = useTimeLeft(duty);
  return (
    <>
      <span className={styles['itemHead']}>
        {term('duty', kind)}{' '}
        <span className={styles['left']} data-tone={status === 'overdue' ? 'alarm' : undefined}>
          {left}
        </span>
      </span>
      <span className={styles['itemMore']}>
        {t('dueOn', { day: dueOn })} · {term('dutyHolder', holder)} · <ClauseLink id={clause} />
        {outstanding !== null &&
          ` · ${t('outstandingLeft', { amount: formatAmount(outstanding) })}`}
      </span>
    </>
  );
}

function useTimeLeft({ daysLeft, overdueWorkingDays }: Duty): string {
  const t = useWords('replay');
  if (daysLeft === 0) return t('daysLeftToday');
  if (daysLeft !== null) return t('daysLeft', { count: daysLeft });
  return overdueWorkingDays === null
    ? t('overdueUnknown')
    : t('overdueDays', { count: overdueWorkingDays });
}

/** What stops payments, why, and by whom it was placed. */
export function HoldTold({ hold }: { readonly hold: Hold }) {
  const t = useWords('replay');
  const term = useTerms();
  const { noun, id, ground, sourceId, clause, until } = hold;
  return (
    <>
      <span className={styles['itemHead']}>
        {term('subject', noun)} · {t(`holdGround.${ground}`)}
      </span>
      <span className={styles['itemMore']}>
        <code>{id}</code> · <code>{sourceId}</code> · <ClauseLink id={clause} />
        {until !== null && ` · ${t('holdUntil', { until })}`}
      </span>
    </>
  );
}
