import type { CalendarDate, Yuan } from '@grants/kernel';
import type { FundPeriodBalance, PeriodBalanceLine } from '@grants/read-store';
import { Shown, ShownViews } from '../fields/shown.ts';

/** An account over a period. */
export class PeriodBalanceLineView implements PeriodBalanceLine {
  @Shown('text', 'The account.', 'committed')
  readonly account!: PeriodBalanceLine['account'];

  @Shown('yuan', 'Its balance at the end of the day before.')
  readonly opening!: Yuan;

  @Shown('yuan', 'What went in.')
  readonly debit!: Yuan;

  @Shown('yuan', 'What went out.')
  readonly credit!: Yuan;

  @Shown('yuan', 'Its balance at the end of the last day.')
  readonly closing!: Yuan;
}

/** Every account of a fund over a period. */
export class PeriodBalanceView implements FundPeriodBalance {
  @Shown('id', 'The fund.', 'F12-2022')
  readonly fundId!: string;

  @Shown('date', 'First day.', '2022-01-01')
  readonly from!: CalendarDate;

  @Shown('date', 'Last day.', '2022-12-31')
  readonly to!: CalendarDate;

  @ShownViews(() => PeriodBalanceLineView, 'Its accounts; each opens as the period before closed.')
  readonly lines!: readonly PeriodBalanceLineView[];
}
