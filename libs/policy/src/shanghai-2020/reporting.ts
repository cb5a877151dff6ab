import { calendarDate } from '@grants/kernel';
import type { CalendarDate, Period } from '@grants/kernel';
import type {
  ReportDue,
  ReportingFacts,
  RevocationFacts,
} from '../chapters/recognition-certificate.ts';
import type { Finding } from '../finding.ts';
import { judged } from '../rule.ts';
import { REPORT_DUE_BY, UNFILED_YEARS_AT_LEAST } from './parameters.ts';

/**
 * SH-18.1, from 2020-11-18: a report on each calendar year in which the recognition is in force,
 * be it for a month, due by 31 March of the next. The text says 定期按要求 and sets no day.
 */
export function reportsOf({ firstDay, lastDay }: Period): readonly ReportDue[] {
  const first = yearOf(firstDay);
  return Array.from({ length: yearOf(lastDay) - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, dueOn: calendarDate(`${year + 1}-${REPORT_DUE_BY.value}`) };
  });
}

/** SH-18.1, from 2020-11-18: a report on the year is due at all. */
export function isReportDue(validity: Period, year: number): Finding {
  const reports = reportsOf(validity);
  const due = reports.find((report) => report.year === year);
  return judged({ rule: 'implementation-report', clause: 'SH-18.1' }, due !== undefined, {
    year,
    years: reports.map((report) => report.year),
    dueOn: due?.dueOn,
  });
}

/** SH-18.2, from 2020-11-18: years whose report was due before the day and was never filed. */
export function unfiledYears({ validity, filedYears, onDay }: ReportingFacts): readonly number[] {
  return reportsOf(validity)
    .filter(({ year, dueOn }) => dueOn < onDay && !filedYears.includes(year))
    .map(({ year }) => year);
}

/**
 * SH-18.2, from 2020-11-18: misreporting and concealment cost the recognition as soon as they are
 * established; unfiled reports do when it is two years in total (累计两年), in a row or not.
 */
export function isRevocable({ ground, unfiledYears: years }: RevocationFacts): Finding {
  const passes = ground !== 'two-years-unfiled' || years.length >= UNFILED_YEARS_AT_LEAST.value;
  return judged({ rule: 'revocation-ground', clause: 'SH-18.2' }, passes, {
    ground,
    unfiledYears: years,
    required: UNFILED_YEARS_AT_LEAST.value,
  });
}

function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4));
}
