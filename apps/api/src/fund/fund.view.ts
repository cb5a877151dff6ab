import type { FundSource, Programme } from '@grants/domain';
import type { CalendarDate, Instant, Yuan } from '@grants/kernel';
import type {
  FundLedger,
  LedgerPosting,
  ListedPosting,
  SummedTrialBalance,
  TrialBalance,
} from '@grants/read-store';
import { Shown, ShownOrNull, ShownView, ShownViews } from '../fields/shown.ts';

type Account = ListedPosting['debitAccount'];

/** Where the money committed to a project is. */
export class ProjectBalancesView {
  @Shown('yuan', 'Promised and not yet authorised.')
  readonly committed!: Yuan;

  @Shown('yuan', 'Authorised and not yet paid.')
  readonly authorised!: Yuan;

  @Shown('yuan', 'Paid, net of what is asked back.')
  readonly paid!: Yuan;

  @Shown('yuan', 'Asked back and not yet in.')
  readonly recoverable!: Yuan;

  @Shown('yuan', 'Back.')
  readonly recovered!: Yuan;

  @Shown('yuan', 'Asked back, and given up.')
  readonly writtenOff!: Yuan;

  @Shown('yuan', 'Promised by the fund of another year from then on.')
  readonly carriedForward!: Yuan;

  @Shown('yuan', 'Promised and given back to the fund: a memo, it is available again.')
  readonly released!: Yuan;
}

/**
 * Where the money of a fund is: available, committed, authorised, paid, recoverable, recovered,
 * written off, carried forward and lapsed add up to what was appropriated, carried in and
 * transferred.
 */
export class FundBalancesView extends ProjectBalancesView {
  @Shown('yuan', 'Appropriated, adjustments included.')
  readonly appropriated!: Yuan;

  @Shown('yuan', 'Came with the promises of the year before.')
  readonly carriedIn!: Yuan;

  @Shown('yuan', 'Received from other funds less given to them.')
  readonly transferred!: Yuan;

  @Shown('yuan', 'Not promised to anybody.')
  readonly available!: Yuan;

  @Shown('yuan', 'Was promised to nobody when its year ended.')
  readonly lapsed!: Yuan;
}

/** A fund with its balances. */
export class FundView implements FundLedger {
  @Shown('id', 'The fund.', 'F12-2022')
  readonly fundId!: string;

  @Shown('text', 'Its name.', '2022年关键核心技术攻关专项')
  readonly name!: string;

  @Shown('text', 'Whose money it is.', 'district')
  readonly source!: FundSource;

  @Shown('text', 'The programme it is for.', 'key-core-technology')
  readonly programme!: Programme;

  @Shown('whole', 'Its fiscal year.', 2022)
  readonly fiscalYear!: number;

  @Shown('text', 'Number of the budget document.', '闵财〔2022〕5号')
  readonly documentNumber!: string;

  @ShownView(() => FundBalancesView, 'Its balances.')
  readonly balances!: FundBalancesView;
}

/** One balanced posting: the amount goes out of one account and into another. */
export class PostingView implements ListedPosting {
  @Shown('position', 'Position of its event.')
  readonly position!: string;

  @Shown('id', 'Its event.')
  readonly eventId!: string;

  @Shown('text', 'What happened.', 'FundsCommitted')
  readonly type!: string;

  @Shown('id', 'The fund.', 'F12-2022')
  readonly fundId!: string;

  @ShownOrNull('id', 'The project.')
  readonly projectId!: string | null;

  @ShownOrNull('id', 'The commitment.')
  readonly commitmentId!: string | null;

  @Shown('text', 'The account it goes into.', 'committed')
  readonly debitAccount!: Account;

  @Shown('text', 'The account it comes out of.', 'available')
  readonly creditAccount!: Account;

  @Shown('yuan', 'How much.')
  readonly amount!: Yuan;

  @Shown('date', 'The day it counts from.')
  readonly effectiveOn!: CalendarDate;

  @Shown('instant', 'When the ledger took it.')
  readonly recordedAt!: Instant;

  @ShownOrNull(
    'id',
    'The disbursement, recovery, transfer, lapse or other commitment it belongs to.',
  )
  readonly reference!: string | null;

  @ShownOrNull('text', 'The voucher or document behind it.')
  readonly evidence!: string | null;

  @ShownOrNull('id', 'The fund it goes to or comes from, where it changes funds.')
  readonly counterFundId!: string | null;

  @ShownOrNull('text', 'What it takes back: a document, a voucher, a receipt.')
  readonly corrects!: string | null;

  @ShownOrNull('position', 'Position of the posting it takes back.')
  readonly correctsPosition!: string | null;

  @ShownOrNull('text', 'Whether it is about a project or a centre.', 'project')
  readonly subjectKind!: ListedPosting['subjectKind'];

  @ShownOrNull('text', 'What the project or centre is called.', '高性能激光雷达关键技术攻关')
  readonly subjectTitle!: string | null;
}

/**
 * A posting of a fund and what its accounts hold after it, debits less credits: what counts from
 * before `from`, and what is listed up to it. With `projectId`, the part of that project or centre.
 */
export class LedgerPostingView extends PostingView implements LedgerPosting {
  @ShownOrNull(
    'yuan',
    'Balance after it of the account it goes into; null when the postings of the other were asked for.',
  )
  readonly debitBalance!: Yuan | null;

  @ShownOrNull(
    'yuan',
    'Balance after it of the account it comes out of; null when the postings of the other were asked for.',
  )
  readonly creditBalance!: Yuan | null;
}

/** An account in the trial balance. */
export class TrialBalanceLineView {
  @Shown('text', 'The account.', 'committed')
  readonly account!: Account;

  @Shown('yuan', 'All that went in.')
  readonly debit!: Yuan;

  @Shown('yuan', 'All that went out.')
  readonly credit!: Yuan;

  @Shown('yuan', 'Debit less credit.')
  readonly balance!: Yuan;
}

/** Accounts; the balances sum to zero. */
class AccountBalancesView {
  @ShownViews(() => TrialBalanceLineView, 'The accounts, in the order money goes through them.')
  readonly lines!: readonly TrialBalanceLineView[];

  @Shown('yuan', 'Sum of the debits.')
  readonly totalDebit!: Yuan;

  @Shown('yuan', 'Sum of the credits.')
  readonly totalCredit!: Yuan;

  @Shown('yuan', 'Sum of the balances; 0.00 in a ledger that is in order.', '0.00')
  readonly difference!: Yuan;
}

/** Every account of a fund; the balances sum to zero. */
export class TrialBalanceView extends AccountBalancesView implements TrialBalance {
  @Shown('id', 'The fund.', 'F12-2022')
  readonly fundId!: string;
}

/** Every account of some funds, all of them together; the balances sum to zero. */
export class SummedTrialBalanceView extends AccountBalancesView implements SummedTrialBalance {
  @Shown('whole', 'How many funds.', 4)
  readonly funds!: number;
}
