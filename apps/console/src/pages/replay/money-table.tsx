import { Amount } from '../../parts/amount.tsx';
import { formatAmount } from '../../parts/format-amount.ts';
import { useWords } from '../../words/words.ts';
import { Changed } from './changed.tsx';
import styles from './moment.module.css';
import { differenceOf, MONEY_ACCOUNTS, moneyParts, moneySum } from './money-parts.ts';
import type { Change, Money } from './story.ts';

export interface MoneyTableProps {
  readonly money: Money;
  /** What moved at this step. */
  readonly changed: readonly Change[];
}

/** What was promised, and where all of it is: the two sums are the same. */
export function MoneyTable({ money, changed }: MoneyTableProps) {
  const t = useWords('replay');
  const told = MONEY_ACCOUNTS.filter(
    (account) => money[account] !== '0.00' || changed.some(({ key }) => key === account),
  );
  return (
    <>
      <MoneyBar money={money} />
      <table className={styles['money']}>
        <caption className="unseen">{t('money')}</caption>
        <tbody>
          <Row account="promised" yuan={money.promised} changed={changed} />
        </tbody>
        <tbody>
          {told.map((account) => (
            <Row key={account} account={account} yuan={money[account]} changed={changed} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('account.sum')}</th>
            <td>
              <Amount yuan={moneySum(money)} />
            </td>
            <td />
          </tr>
        </tfoot>
      </table>
    </>
  );
}

interface RowProps {
  readonly account: string;
  readonly yuan: string;
  readonly changed: readonly Change[];
}

function Row({ account, yuan, changed }: RowProps) {
  const t = useWords('replay');
  const change = changed.find(({ key }) => key === account);
  return (
    <tr data-changed={change !== undefined}>
      <th scope="row">
        <span className={styles['swatch']} data-account={account} aria-hidden />
        {t(`account.${account}`)}
      </th>
      <td>
        <Amount yuan={yuan} />
      </td>
      <td>{change && <Changed>{differenceOf(change.before, change.after)}</Changed>}</td>
    </tr>
  );
}

/** The award as a bar of where it is. */
function MoneyBar({ money }: { readonly money: Money }) {
  const t = useWords('replay');
  const parts = moneyParts(money);
  const told = parts
    .map(({ account, yuan }) => `${t(`account.${account}`)} ${formatAmount(yuan)}`)
    .join(', ');
  const label = t('bar', { total: formatAmount(money.promised), parts: told });
  return (
    <div className={styles['bar']} role="img" aria-label={label}>
      {parts.map(({ account, share }) => (
        <span key={account} data-account={account} style={{ flexGrow: share }} />
      ))}
    </div>
  );
}
