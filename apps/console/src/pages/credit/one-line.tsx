import type { ReactNode } from 'react';
import styles from './credit.module.css';

/** What keeps one line, however narrow the screen: the table scrolls instead. */
export function OneLine({ children }: { readonly children: ReactNode }) {
  return <span className={styles['short']}>{children}</span>;
}
