import { colourOfAccount } from '../../parts/account-colour.ts';
import { fenIn } from '../../parts/format-amount.ts';
import styles from './overview.module.css';
import { shareOf } from './share.ts';

export interface StackedBarProps {
  /** Accounts with what is in them, in yuan, from left to right. */
  readonly parts: readonly (readonly [account: string, yuan: string])[];
  /** What the whole length stands for, in fen. */
  readonly wholeFen: bigint;
  /** The account that what is left of the whole is drawn as; empty when absent. */
  readonly rest?: string;
}

/** Amounts end to end. The numbers are beside it as text, so it is only for who sees. */
export function StackedBar({ parts, wholeFen, rest }: StackedBarProps) {
  const filled = rest !== undefined && wholeFen > 0n;
  return (
    <span
      className={styles['bar']}
      aria-hidden
      {...(filled && { style: { background: colourOfAccount(rest) } })}
    >
      {parts.map(([account, yuan]) => (
        <span
          key={account}
          style={{
            width: `${shareOf(fenIn(yuan), wholeFen)}%`,
            background: colourOfAccount(account),
          }}
        />
      ))}
    </span>
  );
}

/** What the colours of the bars mean. */
export function BarKey({ words }: { readonly words: readonly (readonly [string, string])[] }) {
  return (
    <ul className={styles['key']}>
      {words.map(([account, word]) => (
        <li key={account}>
          <span aria-hidden style={{ background: colourOfAccount(account) }} />
          {word}
        </li>
      ))}
    </ul>
  );
}
