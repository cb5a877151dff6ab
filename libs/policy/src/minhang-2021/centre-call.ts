import { addWorkingDays, dateAt } from '@grants/kernel';
import type { CalendarDate, ClauseId, Instant } from '@grants/kernel';
import type {
  CentreCallFacts,
  CentreLevel,
  CentreWindowFacts,
} from '../chapters/centre-conditions.ts';
import type { Finding } from '../finding.ts';
import { judged } from '../rule.ts';
import {
  APPLICATION_MONTHS,
  CENTRE_REVIEW_WORKING_DAYS,
  PROGRAMME_OF_LEVEL,
} from './centre-parameters.ts';

/**
 * MH-2.3.1 and MH-2.3.5, from 2021-12-10: national and municipal centres are applied for under
 * calls of one programme, district centres under calls of another.
 */
export function isCallOfLevel(level: CentreLevel, programme: string): Finding {
  const required = PROGRAMME_OF_LEVEL[level];
  const rule = { rule: 'call-programme', clause: clauseOfCalls(level) };
  return judged(rule, programme === required, { level, required, programme });
}

/**
 * MH-2.3.1 and MH-2.3.5, from 2021-12-10: the application comes in while the call accepts, from its
 * opening to its closing instant, both included. A withdrawn call accepts nothing.
 */
export function isWithinCentreCall(
  submittedAt: Instant,
  { opensAt, closesAt, withdrawn }: CentreCallFacts,
  level: CentreLevel,
): Finding {
  const passes = !withdrawn && opensAt <= submittedAt && submittedAt <= closesAt;
  return judged({ rule: 'call-window', clause: clauseOfCalls(level) }, passes, {
    submittedAt,
    submittedOn: dateAt(submittedAt),
    opensAt,
    closesAt,
    withdrawn,
  });
}

/**
 * MH-2.3.1 (每年9月份) and MH-2.3.5 (每年5月份), from 2021-12-10: a call opens and closes in the month
 * of its programme, of one year.
 */
export function isInApplicationMonth({ programme, opensOn, closesOn }: CentreWindowFacts): Finding {
  const { clause, value: month } = APPLICATION_MONTHS[programme];
  const required = `${opensOn.slice(0, 4)}-${month}`;
  const passes = [opensOn, closesOn].every((day) => day.startsWith(`${required}-`));
  return judged({ rule: 'application-month', clause }, passes, {
    programme,
    required,
    opensOn,
    closesOn,
  });
}

/**
 * MH-2.3.1 and MH-2.3.5, from 2021-12-10: the review is over at most 20 working days after the
 * closing date. @throws UnpublishedCalendarYear when the official calendar does not reach that far
 */
export function centreReviewDueOn(closesOn: CalendarDate): CalendarDate {
  return addWorkingDays(closesOn, CENTRE_REVIEW_WORKING_DAYS.value);
}

function clauseOfCalls(level: CentreLevel): ClauseId {
  return APPLICATION_MONTHS[PROGRAMME_OF_LEVEL[level]].clause;
}
