import type { ReactNode } from 'react';
import { useWords } from '../words/words.ts';
import { useAsPart } from './page-frame.ts';
import styles from './parts.module.css';

export interface PageHeadProps {
  readonly title: string;
  readonly subtitle?: ReactNode;
  /** What can be done here: dates, exports, later the acts of officers. */
  readonly actions?: ReactNode;
}

/** The head of a page, which also names the tab. */
export function PageHead({ title, subtitle, actions }: PageHeadProps) {
  const t = useWords('shell');
  useAsPart('heading');
  return (
    <div className={styles['head']}>
      <title>{`${title} · ${t('product')}`}</title>
      <div className={styles['headText']}>
        <h1>{title}</h1>
        {subtitle !== undefined && <div className={styles['subtitle']}>{subtitle}</div>}
      </div>
      {actions !== undefined && (
        <div className={`${styles['headActions']} unprinted`}>{actions}</div>
      )}
    </div>
  );
}

export interface PanelProps {
  readonly title: string;
  readonly extra?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page with a heading of its own. */
export function Panel({ title, extra, children }: PanelProps) {
  return (
    <section className={styles['panel']}>
      <div className={styles['panelHead']}>
        <h2>{title}</h2>
        {extra}
      </div>
      {children}
    </section>
  );
}
