import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Outlet, useLocation, useNavigation } from 'react-router';
import { noteAnswer, useOutage } from '../client/outage.ts';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { useWords } from '../words/words.ts';
import { Header } from './header.tsx';
import styles from './layout.module.css';
import { SignedIn } from './session.tsx';
import { Sidebar } from './sidebar.tsx';

/** The frame of every page: where one can go, who is signed in, and the page itself. */
export function Layout() {
  const t = useWords('shell');
  return (
    <SignedIn>
      <a href="#page" className={styles['skip']}>
        {t('skip')}
      </a>
      <div className={styles['frame']}>
        <Sidebar />
        <div className={styles['column']}>
          <Header />
          <Page />
        </div>
      </div>
    </SignedIn>
  );
}

/** A page; who goes to another page begins at its top, with the keyboard too. */
function Page() {
  const { pathname } = useLocation();
  const { state } = useNavigation();
  const outage = useOutage();
  const queries = useQueryClient();
  function again() {
    noteAnswer();
    void queries.resetQueries({ predicate: (query) => query.state.status === 'error' });
  }
  const page = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    window.scrollTo(0, 0);
    page.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <main
      id="page"
      ref={page}
      tabIndex={-1}
      className={styles['page']}
      aria-busy={state !== 'idle'}
    >
      {outage ? <ProblemNotice problem={outage} onAgain={again} /> : <Outlet />}
    </main>
  );
}
