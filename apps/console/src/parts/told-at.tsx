import { languageNow, useWords } from '../words/words.ts';
import type { AskedMoment } from './as-of-control.tsx';
import { dayInWords, momentInWords } from './format-day.ts';
import styles from './parts.module.css';

/** Of which day a page is told, and as it was known when; nothing where it is told as of now. */
export function ToldAt({ moment }: { readonly moment: AskedMoment }) {
  return useMomentInWords(moment).map((words) => (
    <span key={words} className={styles['toldAt']}>
      {words}
    </span>
  ));
}

/** The day, and the moment or the position that is known to; what is none of them is not told. */
export function useMomentInWords({ asOf = '', asKnownAt = '' }: AskedMoment): readonly string[] {
  const t = useWords('parts');
  const day = dayInWords(asOf, languageNow());
  const known = momentInWords(asKnownAt, languageNow());
  const isPosition = /^\d+$/.test(asKnownAt);
  return [
    ...(day === asOf ? [] : [t('toldAsOf', { day })]),
    ...(isPosition ? [t('toldAsKnownTo', { known: Number(asKnownAt) })] : []),
    ...(isPosition || known === asKnownAt ? [] : [t('toldAsKnownAt', { known })]),
  ];
}
