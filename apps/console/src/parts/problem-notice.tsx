import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useLocation, useNavigate } from 'react-router';
import { useUrlState } from '../app/use-url-state.ts';
import { noteAnswer } from '../client/outage.ts';
import type { Problem } from '../client/problem.ts';
import { forgetToken } from '../client/token.ts';
import { useWords } from '../words/words.ts';
import type { Words } from '../words/words.ts';
import { Notice } from './notice.tsx';
import styles from './parts.module.css';

/** What can be done about a problem, by what kind of problem it is. */
type Kind =
  'unauthenticated' | 'forbidden' | 'notFound' | 'notFoundThen' | 'invalid' | 'noAnswer' | 'fault';

const KIND_BY_STATUS: Readonly<Partial<Record<number, Kind>>> = {
  0: 'noAnswer',
  400: 'invalid',
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'notFound',
  // An id longer than any there is.
  414: 'notFound',
  422: 'invalid',
  502: 'noAnswer',
  503: 'noAnswer',
  504: 'noAnswer',
};

export interface ProblemNoticeProps {
  readonly problem: Problem;
  readonly onAgain: () => void;
  /** Where a token is given already: forgets it. Elsewhere, the way leads to the sign-in page. */
  readonly onSignIn?: (() => void) | undefined;
}

/** A problem for the person who met it: what happened, what to do, and what the ledger said. */
export function ProblemNotice({ problem, onAgain, onSignIn }: ProblemNoticeProps) {
  const t = useWords('shell');
  const [{ asOf, asKnownAt }] = useUrlState();
  const isThen = problem.status === 404 && (asOf ?? asKnownAt) !== undefined;
  const kind = isThen ? 'notFoundThen' : (KIND_BY_STATUS[problem.status] ?? 'fault');
  return (
    <Notice
      title={t(`problem.${kind}.title`)}
      detail={t(`problem.${kind}.detail`)}
      toDo={t(`problem.${kind}.toDo`)}
      actions={<WayOut kind={kind} onAgain={onAgain} onSignIn={onSignIn} />}
      more={<Said problem={problem} t={t} />}
    />
  );
}

interface WayOutProps extends Pick<ProblemNoticeProps, 'onAgain' | 'onSignIn'> {
  readonly kind: Kind;
}

function WayOut({ kind, onAgain, onSignIn }: WayOutProps) {
  const t = useWords('shell');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const { key, pathname, search } = useLocation();
  const [, change] = useUrlState();
  function signIn() {
    forgetToken();
    noteAnswer();
    queries.clear();
    if (onSignIn) onSignIn();
    else void navigate(`/sign-in?${new URLSearchParams({ to: pathname + search })}`);
  }
  if (kind === 'unauthenticated') {
    return <Way onTake={signIn} words={t('problem.unauthenticated.action')} />;
  }
  if (kind === 'noAnswer' || kind === 'fault') {
    return <Way onTake={onAgain} words={t('problem.again')} />;
  }
  if (kind === 'notFoundThen') {
    const toNow = () => change({ asOf: undefined, asKnownAt: undefined });
    return <Way onTake={toNow} words={t('problem.notFoundThen.now')} />;
  }
  if (kind === 'invalid' && search !== '') {
    return <Way onTake={() => void navigate(pathname)} words={t('problem.invalid.clear')} />;
  }
  // Who came by a link has no page before this one.
  if (key === 'default') return <Way onTake={() => void navigate('/')} words={t('problem.home')} />;
  return <Way onTake={() => void navigate(-1)} words={t('problem.back')} />;
}

function Way({ onTake, words }: { readonly onTake: () => void; readonly words: string }) {
  return (
    <Button type="primary" onClick={onTake}>
      {words}
    </Button>
  );
}

/** The ledger speaks English; its words are marked as such, and help whoever is asked for help. */
function Said({ problem, t }: { readonly problem: Problem; readonly t: Words }) {
  const { code, clause, detail, errors = [], traceId } = problem;
  const lines = [detail, ...errors.map(({ field, message }) => `${field} ${message}`)].filter(
    Boolean,
  );
  return (
    <dl className={styles['said']}>
      {lines.length > 0 && (
        <>
          <dt>{t('problem.ledgerSays')}</dt>
          <dd lang="en">{lines.join(' · ')}</dd>
        </>
      )}
      <dt>{t('problem.code')}</dt>
      <dd>{clause === undefined ? code : `${code} · ${t('problem.clause')} ${clause}`}</dd>
      {traceId !== '' && (
        <>
          <dt>{t('problem.trace')}</dt>
          <dd>
            <code>{traceId}</code>
          </dd>
        </>
      )}
    </dl>
  );
}
