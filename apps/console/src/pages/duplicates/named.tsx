import styles from './duplicates.module.css';

/** A title, and below it what it is known by. */
export function Named({ title, about }: { readonly title: string; readonly about: string }) {
  return (
    <span className={styles['named']}>
      <span>{title}</span>
      <small>{about}</small>
    </span>
  );
}
