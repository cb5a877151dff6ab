import { Link } from 'react-router';
import type { AskedMoment } from '../../parts/as-of-control.tsx';
import { fenIn } from '../../parts/format-amount.ts';
import { Panel } from '../../parts/page-head.tsx';
import parts from '../../parts/parts.module.css';
import { pathAt } from '../../parts/path-at.ts';
import type { AskedFilters } from '../../parts/path-at.ts';
import { useTerms, useWords } from '../../words/words.ts';
import { Figure, FigureUnit } from './figure.tsx';
import type { Execution, FundExecution, Overview } from './overview-answer.ts';
import styles from './overview.module.css';
import { BarKey, StackedBar } from './stacked-bar.tsx';
import { Rate } from './totals.tsx';

type Year = Overview['years'][number];

/** Columns of amounts, and the list behind each. */
const AMOUNTS = [
  'budget',
  'committed',
  'authorised',
  'paid',
  'recovered',
  'carriedForward',
  'available',
] as const;
type Column = (typeof AMOUNTS)[number];

/** The accounts of the bar, in the order money goes through them. */
const IN_BAR = ['paid', 'authorised', 'committed', 'available'] as const;

/** What of a budget is none of these: carried forward, lapsed, asked back or given up. */
const REST = 'rest';

/** Where the amount of a column is listed, of one fund or of a fiscal year. */
type Listed = (column: Column) => string;

/** Budget execution, year by year and fund by fund. */
export function ExecutionTable({
  years,
  moment,
}: Pick<Overview, 'years'> & { readonly moment: AskedMoment }) {
  const t = useWords('overview');
  const term = useTerms();
  return (
    <Panel title={t('execution.title')} extra={<FigureUnit />}>
      <BarKey
        words={[
          ...IN_BAR.map((name) => [name, term('account', name)] as const),
          [REST, t('execution.rest')],
        ]}
      />
      <div className={parts['scroll']} role="region" aria-label={t('execution.title')} tabIndex={0}>
        <table className={`${parts['table']} ${styles['execution']}`}>
          <caption className="unseen">{t('execution.title')}</caption>
          <Head />
          {years.map((year) => (
            <YearRows key={year.fiscalYear} year={year} moment={moment} />
          ))}
        </table>
      </div>
    </Panel>
  );
}

function Head() {
  const t = useWords('overview');
  return (
    <thead>
      <tr>
        <th scope="col">{t('execution.fund')}</th>
        {AMOUNTS.map((column) => (
          <th key={column} scope="col" data-kind="amount">
            {t(`execution.${column}`)}
          </th>
        ))}
        <th scope="col" data-kind="amount">
          {t('execution.rate')}
        </th>
        <th scope="col" aria-hidden className={styles['barColumn']}>
          {t('execution.bar')}
        </th>
      </tr>
    </thead>
  );
}

function YearRows({ year, moment }: { readonly year: Year; readonly moment: AskedMoment }) {
  const t = useWords('overview');
  const { fiscalYear, total, funds } = year;
  const ofYear = pathAt('/funds', { fiscalYear }, moment);
  return (
    <tbody>
      <tr className={styles['year']}>
        <th scope="rowgroup">
          <Link to={ofYear}>{t('execution.ofYear', { year: fiscalYear })}</Link>
        </th>
        <Amounts execution={total} listed={() => ofYear} rateTo={ofYear} />
      </tr>
      {funds.map((fund) => (
        <FundRow key={fund.group} fund={fund} moment={moment} />
      ))}
    </tbody>
  );
}

function FundRow({ fund, moment }: { readonly fund: FundExecution; readonly moment: AskedMoment }) {
  const term = useTerms();
  const fundId = fund.group ?? '';
  const own = pathAt(`/funds/${encodeURIComponent(fundId)}`, moment);
  return (
    <tr>
      <th scope="row" className={styles['fund']}>
        <Link to={own}>{fund.name}</Link>
        <small>
          {fundId} · {term('source', fund.source)}
        </small>
      </th>
      <Amounts execution={fund} listed={listedOf(fundId, moment)} rateTo={own} />
    </tr>
  );
}

/** The list behind each amount of a fund: a register where one tells it, else the fund's postings. */
function listedOf(fundId: string, moment: AskedMoment): Listed {
  const ofFund = `/funds/${encodeURIComponent(fundId)}`;
  const postings = (account: string) => pathAt(ofFund, { tab: 'postings', account }, moment);
  const register = (page: string, asked: AskedFilters = {}) =>
    pathAt(`/funds/${page}`, { fundId, ...asked }, moment);
  const places: Readonly<Record<Column, string>> = {
    budget: postings('appropriation'),
    committed: register('ageing'),
    authorised: register('disbursements', { status: 'authorised' }),
    paid: postings('paid'),
    recovered: register('recoveries'),
    carriedForward: postings('carried-forward'),
    available: postings('available'),
  };
  return (column) => places[column];
}

interface AmountsProps {
  readonly execution: Execution;
  readonly listed: Listed;
  readonly rateTo: string;
}

function Amounts({ execution, listed, rateTo }: AmountsProps) {
  const { budget, executionRate } = execution;
  return (
    <>
      {AMOUNTS.map((column) => (
        <td key={column} data-kind="amount">
          <Figure yuan={execution[column] ?? '0.00'} to={listed(column)} />
        </td>
      ))}
      <td data-kind="amount">
        <Rate percent={executionRate} to={rateTo} />
      </td>
      <td className={styles['barColumn']} aria-hidden>
        <StackedBar
          parts={IN_BAR.map((account) => [account, execution[account] ?? '0.00'])}
          wholeFen={fenIn(budget ?? '0.00')}
          rest={REST}
        />
      </td>
    </>
  );
}
