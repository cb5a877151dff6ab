import { useWords } from '../words/words.ts';
import { momentInShanghai } from './format-day.ts';
import styles from './parts.module.css';

/** A calendar date, or that there is none. */
export function Day({ date }: { readonly date: string | null | undefined }) {
  const t = useWords('parts');
  if (date === null || date === undefined)
    return <span className={styles['none']}>{t('none')}</span>;
  return (
    <time dateTime={date} className={styles['day']}>
      {date}
    </time>
  );
}

/** A moment, on the clocks of Shanghai. */
export function Moment({ instant }: { readonly instant: string | null | undefined }) {
  const t = useWords('parts');
  if (instant === null || instant === undefined) {
    return <span className={styles['none']}>{t('none')}</span>;
  }
  return (
    <time dateTime={instant} className={styles['day']}>
      {momentInShanghai(instant)}
    </time>
  );
}
