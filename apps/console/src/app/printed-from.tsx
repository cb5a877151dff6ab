import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useHref, useLocation } from 'react-router';
import { momentInWords } from '../parts/format-day.ts';
import { usePageFrame } from '../parts/page-frame.ts';
import { useMomentInWords } from '../parts/told-at.tsx';
import { languageNow, useTerms, useWords } from '../words/words.ts';
import styles from './layout.module.css';
import { useSession } from './session.tsx';
import { useUrlState } from './use-url-state.ts';

/** At the foot of every sheet of paper: where it is from, of which moment, when it was printed and by whom. */
export function PrintedFrom() {
  const t = useWords('shell');
  const term = useTerms();
  const { actorId, role } = useSession();
  const moment = momentInWords(usePrintingTime(), languageNow());
  const told = [...useToldMoment(), t('printed.at', { moment }), t('printed.by')].join(' · ');
  return (
    <p className={styles['printedFrom']}>
      {t('printed.from')} · <code>{useAddress()}</code> · {told} <code>{actorId}</code>
      {t('printed.in', { role: term('role', role) })}
    </p>
  );
}

/** The address of the view, as one reads it: a token is never in it. */
function useAddress(): string {
  const { pathname, search } = useLocation();
  const address = window.location.origin + useHref(pathname + search);
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/** The moments the page is told for, where it can be told for several. */
function useToldMoment(): readonly string[] {
  const t = useWords('shell');
  const [{ asOf, asKnownAt }] = useUrlState();
  const frame = usePageFrame();
  const hasDay = frame?.has('asOf') ?? false;
  const told = useMomentInWords({
    ...(hasDay && { asOf }),
    ...(frame?.has('asKnownAt') && { asKnownAt }),
  });
  return hasDay && asOf === undefined ? [t('printed.asOfToday'), ...told] : told;
}

/** The moment of printing, or else of the last look. */
function usePrintingTime(): string {
  const [time, setTime] = useState(() => new Date().toISOString());
  useEffect(() => {
    // Paper is laid out as soon as this returns.
    const note = () => flushSync(() => setTime(new Date().toISOString()));
    window.addEventListener('beforeprint', note);
    return () => window.removeEventListener('beforeprint', note);
  }, []);
  return time;
}
