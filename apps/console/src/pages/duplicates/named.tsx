import type { ReactNode } from 'react';
import styles from './duplicates.module.css';

export interface NamedProps {
  readonly title: string;
  /** What it is known by: an id, as it stands. */
  readonly id: string;
  /** What kind of thing it is. */
  readonly kind?: string;
  readonly children?: ReactNode;
}

/** A title, and below it what it is known by. */
export function Named({ title, id, kind, children }: NamedProps) {
  return (
    <span className={styles['named']}>
      <span>{title}</span>
      <small>
        {kind} <code>{id}</code>
      </small>
      {children}
    </span>
  );
}
