import type { ReactNode } from 'react';
import styles from './parts.module.css';

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** Names and values side by side; a fact whose value is null is left out. */
export function Facts({ items }: { readonly items: readonly Fact[] }) {
  return (
    <dl className={styles['facts']}>
      {items
        .filter(({ value }) => value !== null && value !== undefined)
        .map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
