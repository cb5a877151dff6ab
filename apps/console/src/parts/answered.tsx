import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { isOutage } from '../client/outage.ts';
import { isProblem, noAnswer } from '../client/problem.ts';
import { isOfConditions } from '../client/wrong-address.ts';
import { useWords } from '../words/words.ts';
import { usePageFrame } from './page-frame.ts';
import styles from './parts.module.css';
import { ProblemNotice } from './problem-notice.tsx';
import type { ProblemNoticeProps } from './problem-notice.tsx';

export interface AnsweredProps<Answer> {
  readonly query: UseQueryResult<Answer, unknown>;
  readonly isEmpty?: (answer: Answer) => boolean;
  /** In the place of an empty answer; a plain sentence when absent. */
  readonly empty?: ReactNode;
  readonly onSignIn?: () => void;
  readonly children: (answer: Answer) => ReactNode;
}

/** What was asked, once it is there; until then that it is being read, or why it cannot be shown. */
export function Answered<Answer>(props: AnsweredProps<Answer>) {
  const { query, isEmpty, empty, onSignIn, children } = props;
  const t = useWords('parts');
  if (query.data === undefined) {
    if (query.error === null) return <Loading />;
    const problem = isProblem(query.error) ? query.error : noAnswer(0);
    return (
      <Unanswered problem={problem} onAgain={() => void query.refetch()} onSignIn={onSignIn} />
    );
  }
  if (isEmpty?.(query.data)) return empty ?? <p className={styles['empty']}>{t('empty')}</p>;
  return (
    <div
      className={query.isFetching ? styles['refreshing'] : undefined}
      aria-busy={query.isFetching}
    >
      {children(query.data)}
    </div>
  );
}

/** Why a part cannot be shown; what is told above the whole page is not told again. */
function Unanswered(props: ProblemNoticeProps) {
  const frame = usePageFrame();
  const { search } = useLocation();
  if (frame === null) return <ProblemNotice {...props} />;
  if (isOutage(props.problem)) return <Unread why="noAnswer" />;
  if (isOfConditions(props.problem, search)) return <Unread why="invalid" />;
  return <ProblemNotice {...props} />;
}

/** In the place of what could not be read, when the page tells why. */
export function Unread({ why }: { readonly why: 'noAnswer' | 'invalid' }) {
  const t = useWords('shell');
  return <p className={styles['empty']}>{t(`problem.${why}.unread`)}</p>;
}

/** That something is being read. Drawn late, so that what comes at once does not flicker. */
export function Loading() {
  const t = useWords('shell');
  return (
    <div className={styles['loading']} role="status" aria-busy>
      <span className="unseen">{t('loading')}</span>
      <span aria-hidden className={styles['bar']} />
      <span aria-hidden className={styles['bar']} />
      <span aria-hidden className={styles['bar']} />
    </div>
  );
}
