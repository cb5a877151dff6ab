import { Amount } from '../../parts/amount.tsx';
import { formatAmount } from '../../parts/format-amount.ts';
import { useWords } from '../../words/words.ts';
import { Changed } from './changed.tsx';
import styles from './moment.module.css';
import { differenceOf, moneyParts, moneySums } from './money-parts.ts';
import type { Change, Money } from './story.ts';

export interface MoneyTableProps {
  readonly money: Money;
  /** What moved at this step. */
  readonly changed: readonly Change[];
}

/** What was promised, and where all of it is: the two sums are the same. */
export function MoneyTable({ money, changed }: MoneyTableProps) {
  const t = useWords('replay');
  const sums = moneySums(money);
  const into = (['promised', 'carriedIn'] as const).filter((name) => money[name] !== '0.00');
  const now = moneyParts(money).map(({ account, yuan }) => ({ account, yuan }));
  const emptied = changed
    .filter(({ after }) => after === null)
    .map(({ key }) => ({ account: key, yuan: '0.00' }));
  return (
    <>
      <MoneyBar money={money} />
      <table className={styles['money']}>
        <caption className="unseen">{t('money')}</caption>
        <tbody>
          {into.map((name) => (
            <Row key={name} account={name} yuan={money[name]} changed={changed} />
          ))}
        </tbody>
        <tbody>
          {[...now, ...emptied].map(({ account, yuan }) => (
            <Row key={account} account={account} yuan={yuan} changed={changed} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('account.sum')}</th>
            <td>
              <Amount yuan={sums.where} />
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
      <td>
        {change && <Changed>{formatAmount(differenceOf(change.before, change.after))}</Changed>}
      </td>
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
  const label = t('bar', { total: formatAmount(moneySums(money).into), parts: told });
  return (
    <div className={styles['bar']} role="img" aria-label={label}>
      {parts.map(({ account, share }) => (
        <span key={account} data-account={account} style={{ flexGrow: share }} />
      ))}
    </div>
  );
}
