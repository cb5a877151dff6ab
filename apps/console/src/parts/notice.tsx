import type { ReactNode } from 'react';
import { useWords } from '../words/words.ts';
import styles from './parts.module.css';

export interface NoticeProps {
  readonly title: string;
  readonly detail: string;
  readonly toDo: string;
  readonly actions?: ReactNode;
  /** What the ledger itself said, for whoever asks for help. */
  readonly more?: ReactNode;
}

/** Says what happened and what to do, in the place of what could not be shown. */
export function Notice({ title, detail, toDo, actions, more }: NoticeProps) {
  const t = useWords('shell');
  return (
    <section className={styles['notice']} role="alert">
      <title>{`${title} · ${t('product')}`}</title>
      <h1>{title}</h1>
      <dl>
        <dt>{t('problem.what')}</dt>
        <dd>{detail}</dd>
        <dt>{t('problem.whatToDo')}</dt>
        <dd>{toDo}</dd>
      </dl>
      {more}
      {actions !== undefined && <p className={styles['actions']}>{actions}</p>}
    </section>
  );
}
