import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isProblem, noAnswer } from '../client/problem.ts';
import { useWords } from '../words/words.ts';
import styles from './parts.module.css';
import { ProblemNotice } from './problem-notice.tsx';

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
      <ProblemNotice problem={problem} onAgain={() => void query.refetch()} onSignIn={onSignIn} />
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
