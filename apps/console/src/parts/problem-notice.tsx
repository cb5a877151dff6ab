import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useLocation, useNavigate } from 'react-router';
import { useUrlState } from '../app/use-url-state.ts';
import { noteAnswer } from '../client/outage.ts';
import type { Problem } from '../client/problem.ts';
import { forgetToken } from '../client/token.ts';
import { isUnknownId, wrongConditions } from '../client/wrong-address.ts';
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
  /** Stands above a page that is still there; `readAt` is when what it shows was read. */
  readonly above?: { readonly readAt?: string | undefined };
}

/** A problem for the person who met it: what happened, what to do, and what the ledger said. */
export function ProblemNotice({ problem, onAgain, onSignIn, above }: ProblemNoticeProps) {
  const t = useWords('shell');
  const { search } = useLocation();
  const kind = kindOf(problem, search);
  const readAt = above?.readAt;
  const shown = readAt === undefined ? '' : t('problem.stillShown', { readAt });
  return (
    <Notice
      title={t(`problem.${kind}.title`)}
      detail={t(`problem.${kind}.detail`) + shown}
      toDo={t(`problem.${kind}.toDo`)}
      actions={<WayOut problem={problem} kind={kind} onAgain={onAgain} onSignIn={onSignIn} />}
      more={<Said problem={problem} t={t} />}
      isAbove={above !== undefined}
    />
  );
}

/** What is malformed and no condition of the address is an id in it, such as there is none. */
function kindOf(problem: Problem, search: string): Kind {
  if (!isUnknownId(problem, search)) return KIND_BY_STATUS[problem.status] ?? 'fault';
  const asked = new URLSearchParams(search);
  const isThen = problem.status === 404 && (asked.has('asOf') || asked.has('asKnownAt'));
  return isThen ? 'notFoundThen' : 'notFound';
}

interface WayOutProps extends Pick<ProblemNoticeProps, 'problem' | 'onAgain' | 'onSignIn'> {
  readonly kind: Kind;
}

function WayOut({ problem, kind, onAgain, onSignIn }: WayOutProps) {
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
  if (kind === 'invalid') return <Clearing problem={problem} />;
  // Who came by a link has no page before this one.
  if (key === 'default') return <Way onTake={() => void navigate('/')} words={t('problem.home')} />;
  return <Way onTake={() => void navigate(-1)} words={t('problem.back')} />;
}

/** Clears what is wrong; where that is not known, everything. */
function Clearing({ problem }: Pick<ProblemNoticeProps, 'problem'>) {
  const t = useWords('shell');
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const left = new URLSearchParams(search);
  for (const name of wrongConditions(problem, search)) left.delete(name);
  const isSome = left.size > 0 && left.size < new URLSearchParams(search).size;
  return (
    <>
      {isSome && (
        <Way
          onTake={() => void navigate(`${pathname}?${left}`)}
          words={t('problem.invalid.clearWrong')}
        />
      )}
      <Way
        onTake={() => void navigate(pathname)}
        words={t('problem.invalid.clear')}
        isSecond={isSome}
      />
    </>
  );
}

interface WayProps {
  readonly onTake: () => void;
  readonly words: string;
  readonly isSecond?: boolean;
}

function Way({ onTake, words, isSecond = false }: WayProps) {
  return (
    <Button type={isSecond ? 'default' : 'primary'} onClick={onTake}>
      {words}
    </Button>
  );
}

/** The ledger speaks English; its words are marked as such, and help whoever is asked for help. */
function Said({ problem, t }: { readonly problem: Problem; readonly t: Words }) {
  const { search } = useLocation();
  const asked = new URLSearchParams(search);
  const wrong = wrongConditions(problem, search);
  const { code, clause, detail, errors = [], traceId } = problem;
  const each = errors.map(({ field, message }) => `${field} ${message}`);
  const lines = [...new Set([detail, ...each])].filter(Boolean);
  return (
    <dl className={styles['said']}>
      {wrong.length > 0 && (
        <>
          <dt>{t('problem.invalid.wrong')}</dt>
          <dd>
            <code>{wrong.map((name) => `${name}=${asked.get(name) ?? ''}`).join(' ')}</code>
          </dd>
        </>
      )}
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
