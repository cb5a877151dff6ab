import { addDays, addWorkingDays, includesDay } from '@grants/kernel';
import type { CalendarDate, Period } from '@grants/kernel';
import type { Finding } from '../finding.ts';
import { judged } from '../rule.ts';
import { NOTICE_WORKING_DAYS } from './parameters.ts';

/**
 * SH-14.1, from 2020-11-18: the notice is up for 5 working days (公示期为5个工作日). The day it is put
 * up counts as the first when it is a working day, else the first working day after it.
 *
 * @throws UnpublishedCalendarYear when the official calendar does not reach that far
 */
export function noticePeriod(firstDay: CalendarDate): Period {
  const lastDay = addWorkingDays(addDays(firstDay, -1), NOTICE_WORKING_DAYS.value);
  return { firstDay, lastDay };
}

/** SH-14.1, from 2020-11-18: the days of the notice, as they are recorded with it. */
export function isNoticed({ firstDay, lastDay }: Period): Finding {
  return judged({ rule: 'public-notice', clause: 'SH-14.1' }, true, {
    firstDay,
    lastDay,
    workingDays: NOTICE_WORKING_DAYS.value,
  });
}

/** SH-14.1, from 2020-11-18: the last day of the notice is over. */
export function isNoticeOver({ firstDay, lastDay }: Period, onDay: CalendarDate): Finding {
  return judged({ rule: 'notice-over', clause: 'SH-14.1' }, onDay > lastDay, {
    firstDay,
    lastDay,
    onDay,
  });
}

/** SH-14.2, from 2020-11-18: an objection is raised while the notice is up, both ends included. */
export function isWithinNotice(notice: Period, raisedOn: CalendarDate): Finding {
  return judged({ rule: 'objection-in-time', clause: 'SH-14.2' }, includesDay(notice, raisedOn), {
    raisedOn,
    firstDay: notice.firstDay,
    lastDay: notice.lastDay,
  });
}

/**
 * SH-14.2, from 2020-11-18: no objection was upheld (情况属实的取消认定资格), and none is open, since
 * one that was raised is reviewed first.
 */
export function isUnopposed({
  open,
  upheld,
}: {
  readonly open: readonly string[];
  readonly upheld: readonly string[];
}): Finding {
  const settled = open.length === 0 ? 'passed' : 'needs-evidence';
  return {
    rule: 'unopposed',
    clause: 'SH-14.2',
    verdict: upheld.length > 0 ? 'failed' : settled,
    facts: { open, upheld },
  };
}
