import styles from './parts.module.css';

/** A number or name as somebody else gave it: a voucher, an id, a file. It is in no language. */
export function Identifier({
  children,
}: {
  readonly children: string | number | null | undefined;
}) {
  return <code className={styles['identifier']}>{children}</code>;
}
