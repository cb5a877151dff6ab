import { Link } from 'react-router';
import { Amount } from '../../parts/amount.tsx';
import { useMoment } from '../../parts/as-of-control.tsx';
import { fenIn } from '../../parts/format-amount.ts';
import { Panel } from '../../parts/page-head.tsx';
import { pathAt } from '../../parts/path-at.ts';
import { useTerms, useWords } from '../../words/words.ts';
import type { Fund, FundBalances } from './funds-answer.ts';
import styles from './funds.module.css';

/** The balances of a fund, and the account each stands on. */
const BALANCES: readonly (readonly [keyof FundBalances, string])[] = [
  ['appropriated', 'appropriation'],
  ['carriedIn', 'carried-in'],
  ['transferred', 'transferred'],
  ['available', 'available'],
  ['committed', 'committed'],
  ['authorised', 'authorised'],
  ['paid', 'paid'],
  ['recoverable', 'recoverable'],
  ['recovered', 'recovered'],
  ['writtenOff', 'written-off'],
  ['carriedForward', 'carried-forward'],
  ['lapsed', 'lapsed'],
];
/** Shown also where nothing is on them. */
const ALWAYS = new Set(['appropriation', 'available', 'committed', 'authorised', 'paid']);

/** Where the money of a fund is, each figure with the postings behind it. */
export function FundHead({ fund: { fundId, documentNumber, balances } }: { readonly fund: Fund }) {
  const t = useWords('funds');
  const term = useTerms();
  const moment = useMoment();
  const shown = BALANCES.filter(
    ([key, account]) => ALWAYS.has(account) || fenIn(balances[key]) !== 0n,
  );
  const path = `/funds/${encodeURIComponent(fundId)}`;
  return (
    <Panel
      title={t('fundPage.money')}
      extra={
        <span>
          {t('documentNumber')} {documentNumber} · {t('unitYuan')}
        </span>
      }
    >
      <dl className={styles['figures']}>
        {shown.map(([key, account]) => (
          <div key={key}>
            <dt>{term('account', account)}</dt>
            <dd>
              <Link to={pathAt(path, { tab: 'postings', account }, { ...moment })}>
                <Amount yuan={balances[key]} />
              </Link>
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('fundPage.releasedMemo')}</dt>
          <dd>
            <Amount yuan={balances.released} />
          </dd>
        </div>
      </dl>
    </Panel>
  );
}
