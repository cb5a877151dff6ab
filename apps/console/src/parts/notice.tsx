import type { ReactNode } from 'react';
import { useWords } from '../words/words.ts';
import { usePageFrame } from './page-frame.ts';
import styles from './parts.module.css';

export interface NoticeProps {
  readonly title: string;
  readonly detail: string;
  readonly toDo: string;
  readonly actions?: ReactNode;
  /** What the ledger itself said, for whoever asks for help. */
  readonly more?: ReactNode;
  /** Stands above a page that is still there, instead of in its place. */
  readonly isAbove?: boolean;
}

/** Says what happened and what to do, in the place of what could not be shown. */
export function Notice({ title, detail, toDo, actions, more, isAbove = false }: NoticeProps) {
  const t = useWords('shell');
  const isHeaded = usePageFrame()?.has('heading') ?? false;
  const Heading = isHeaded ? 'h2' : 'h1';
  return (
    <section className={`${styles['notice']} ${isAbove ? styles['noticeAbove'] : ''}`} role="alert">
      {!isHeaded && <title>{`${title} · ${t('product')}`}</title>}
      <Heading>{title}</Heading>
      <dl>
        <dt>{t('problem.what')}</dt>
        <dd>{detail}</dd>
        <dt>{t('problem.whatToDo')}</dt>
        <dd>{toDo}</dd>
      </dl>
      {more}
      {actions !== undefined && <p className={`${styles['actions']} unprinted`}>{actions}</p>}
    </section>
  );
}
