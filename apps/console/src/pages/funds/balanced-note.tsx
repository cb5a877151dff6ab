import { fenIn, formatAmount } from '../../parts/format-amount.ts';
import { useWords } from '../../words/words.ts';
import type { AccountBalances } from './funds-answer.ts';
import styles from './funds.module.css';

/** Whether debits and credits are the same, and what they are. */
export function BalancedNote({ trial }: { readonly trial: AccountBalances }) {
  const t = useWords('funds');
  const isEven = fenIn(trial.difference) === 0n;
  return (
    <p className={isEven ? styles['good'] : styles['bad']} role={isEven ? undefined : 'alert'}>
      <strong>{isEven ? t('balanced') : t('unbalanced')}</strong>
      <span>
        {t('balances.inOrder', {
          debit: formatAmount(trial.totalDebit),
          credit: formatAmount(trial.totalCredit),
          difference: formatAmount(trial.difference),
        })}
      </span>
    </p>
  );
}
