import { useTerms } from '../words/words.ts';
import styles from './parts.module.css';
import { toneOf } from './status-tone.ts';

export interface StatusTagProps {
  /** The closed set of `words/terms` the state is of, e.g. `project`. */
  readonly of: string;
  readonly status: string;
}

/** A state in words, in the tone it has everywhere. */
export function StatusTag({ of, status }: StatusTagProps) {
  const term = useTerms();
  return (
    <span className={styles['tag']} data-tone={toneOf(status, of)}>
      {term(of, status)}
    </span>
  );
}
