import type { CalendarDate } from '@grants/kernel';
import type { FundSource } from './events.ts';
import type { Fund } from './state.ts';

/** What the fund that is to get money of another says of itself, as its stream stood. */
export interface ReceivingFund {
  readonly source: FundSource;
  readonly fiscalYear: number;
  /** The day it lapsed; absent while it has not. */
  readonly lapsedOn?: CalendarDate;
}

/** What a fund says of itself to the fund that gives to it; undefined when it was never opened. */
export function receivingFundOf(fund: Fund): ReceivingFund | undefined {
  if (fund.status === 'unknown') return undefined;
  const { source, fiscalYear } = fund.opening;
  const [lapse] = fund.lapses.values();
  return { source, fiscalYear, ...(lapse && { lapsedOn: lapse.lapsedOn }) };
}
