import { anniversary, includesDay } from '@grants/kernel';
import type { CalendarDate, Period } from '@grants/kernel';
import { bansInForce } from '../bans-in-force.ts';
import type { CreditChapter, DiligenceFacts } from '../chapters/credit.ts';
import type { CreditRecordFacts } from '../chapters/eligibility.ts';
import type { Basis, Finding } from '../finding.ts';
import { judged } from '../rule.ts';
import { CREDIT_LOOK_BACK_YEARS } from './parameters.ts';

/**
 * MH-1.1.6, from 2021-12-10: the days on which a violation counts against an application.
 *
 * 自申请截止日起前两年: reckoned back from the closing date, which itself does not count towards
 * the two years (民法典 art. 201), so they run from the same day two years earlier, included
 * (art. 202), to the day before closing. A violation on the closing date is a violation at the time
 * of application all the more, so the period is kept open to that day, included.
 */
export function violationPeriod(closesOn: CalendarDate): Period {
  return { firstDay: anniversary(closesOn, -CREDIT_LOOK_BACK_YEARS.value), lastDay: closesOn };
}

/**
 * MH-1.1.6, from 2021-12-10: no violation of the law, tax or other (涉税等), happened in the two
 * years before the call closes. The day it happened decides, not the day it was found or punished.
 */
export function hasNoRecentViolation(facts: CreditRecordFacts): Finding {
  const period = violationPeriod(facts.closesOn);
  const counting = facts.violations.filter(({ occurredOn }) => includesDay(period, occurredOn));
  return judged({ rule: 'no-recent-violation', clause: 'MH-1.1.6' }, counting.length === 0, {
    recordRevision: facts.revision,
    firstDay: period.firstDay,
    lastDay: period.lastDay,
    violations: counting.map(({ violationId, kind, occurredOn }) => ({
      violationId,
      kind,
      occurredOn,
    })),
  });
}

/**
 * MH-1.1.6, from 2021-12-10: the unit's credit is good, so no ban is in force on the day. Whichever
 * programme a ban closes, a banned unit is not one of good credit (企业信用状况良好).
 */
export function isNotBanned(facts: CreditRecordFacts): Finding {
  const active = bansInForce(facts.bans, facts.onDay);
  return judged({ rule: 'no-active-ban', clause: 'MH-1.1.6' }, active.length === 0, {
    recordRevision: facts.revision,
    onDay: facts.onDay,
    bans: active,
  });
}

/** MH-1.1.6, from 2021-12-10: both conditions on the credit of the lead unit. */
export function creditFindings(facts: CreditRecordFacts): Basis {
  return [hasNoRecentViolation(facts), isNotBanned(facts)];
}

/**
 * MH-1.6.16, from 2021-12-10: unit and members of a project that was not passed did the work of the
 * contract and their duty of diligence (履行勤勉义务). Then the members are not entered in the
 * research-integrity list and the unit's later applications are not affected; otherwise they are
 * entered. A project that was passed, or is not yet decided, has no such finding.
 */
export function isDiligent(facts: DiligenceFacts): Finding {
  const { acceptanceNotPassed, diligent } = facts;
  const finding = judged({ rule: 'diligence', clause: 'MH-1.6.16' }, diligent, {
    acceptanceNotPassed,
    diligent,
  });
  return acceptanceNotPassed ? finding : { ...finding, verdict: 'not-applicable' };
}

/** MH-1.6.16 of the 2021 edition. MH-1.1.6 is asked with the other conditions of application. */
export const credit: CreditChapter = { isDiligent };
