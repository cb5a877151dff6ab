import { periodOfYears } from '@grants/kernel';
import type { CalendarDate, Period } from '@grants/kernel';
import type { Basis, Finding } from '../finding.ts';
import { judged } from '../rule.ts';
import { RECOGNITION_BAN_YEARS } from './parameters.ts';

/** What a unit did that costs it the recognition of a project. */
export type ReportingBreach = 'misreporting' | 'concealment' | 'two-years-unfiled';

/** A breach that was established, and the day from which applications are refused. */
export interface BreachFacts {
  readonly breach: ReportingBreach;
  /** The day the recognition was revoked. */
  readonly firstDay: CalendarDate;
}

/**
 * SH-18.2, from 2020-11-18: a unit reports its projects truly, wholly and in time. Misreporting,
 * concealment or two years in total unfiled (累计两年未填报) are breaches, each by itself.
 */
export function isReportingDutyKept(breach: ReportingBreach | undefined): Finding {
  return judged({ rule: 'reporting-duty', clause: 'SH-18.2' }, breach === undefined, { breach });
}

/**
 * SH-18.3, from 2020-11-18: the days on which no application of the unit is accepted: three years
 * from the revocation, to the day before the third anniversary. It is the unit that is banned,
 * under every name it has or takes, since the credit code stays.
 */
export function recognitionBanPeriod(firstDay: CalendarDate): Period {
  return periodOfYears(firstDay, RECOGNITION_BAN_YEARS.value);
}

/**
 * SH-18.3, from 2020-11-18: whether a breach brings a ban. It does from the day the text is in
 * force; a recognition given under the text stays under it, so the ban has no latest first day.
 */
export function isBanInOrder(facts: BreachFacts): Finding {
  const { firstDay, lastDay } = recognitionBanPeriod(facts.firstDay);
  const { since, value } = RECOGNITION_BAN_YEARS;
  return judged({ rule: 'recognition-ban', clause: 'SH-18.3' }, firstDay >= since, {
    breach: facts.breach,
    since,
    years: value,
    firstDay,
    lastDay,
  });
}

/** SH-18.2 and SH-18.3: everything a ban stands on. */
export function recognitionBanBasis(facts: BreachFacts): Basis {
  return [isReportingDutyKept(facts.breach), isBanInOrder(facts)];
}
