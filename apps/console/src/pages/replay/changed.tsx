import type { ReactNode } from 'react';
import { useWords } from '../../words/words.ts';
import styles from './moment.module.css';

/** That something differs from the step before: by a sign and a word, and then by colour. */
export function Changed({ children }: { readonly children?: ReactNode }) {
  const t = useWords('replay');
  return (
    <span className={styles['changed']}>
      <span aria-hidden>△ </span>
      {children ?? t('changed')}
    </span>
  );
}
