import { useEffect, useRef } from 'react';
import { Outlet, useLocation, useNavigation } from 'react-router';
import { isOutage, noteAnswer, useOutage } from '../client/outage.ts';
import { PageFrameContext, useNewPageFrame } from '../parts/page-frame.ts';
import { ProblemNotice } from '../parts/problem-notice.tsx';
import { useWords } from '../words/words.ts';
import { Header } from './header.tsx';
import styles from './layout.module.css';
import { PageNotice } from './page-notice.tsx';
import { PrintedFrom } from './printed-from.tsx';
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
  const problem = useOutage();
  const frame = useNewPageFrame();
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
      {problem && !isOutage(problem) ? (
        <ProblemNotice problem={problem} onAgain={noteAnswer} />
      ) : (
        <PageFrameContext value={frame}>
          <PageNotice />
          <Outlet />
          <PrintedFrom />
        </PageFrameContext>
      )}
    </main>
  );
}
