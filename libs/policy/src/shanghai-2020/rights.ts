import { anniversary, includesDay } from '@grants/kernel';
import type { CalendarDate, Period } from '@grants/kernel';
import type {
  CoreRightFacts,
  RegistrationFacts,
  RightsFacts,
} from '../chapters/recognition-eligibility.ts';
import type { Basis, Finding } from '../finding.ts';
import { citedBy, parameterUnder } from '../overrides.ts';
import { judged } from '../rule.ts';
import {
  DEVICE_YEARS,
  EXEMPTED_RIGHT,
  LONGER_RIGHT_YEARS,
  LONGER_RIGHTS,
  SHORTER_RIGHT_YEARS,
  SHORTER_RIGHTS,
} from './parameters.ts';

/**
 * SH-6.2, from 2020-11-18: the core technology has a right of one of the four kinds, an invention
 * patent or a layout granted within 3 years (近3年内), a utility model or a software copyright
 * within 2, to the day of submission.
 *
 * Looked back from the submission: a right granted on the same day so many years earlier is in age,
 * one granted the day before is not. A right without the age limit of SH-6.3 needs none.
 */
export function hasRightInAge(facts: RightsFacts): Finding {
  const { longer, shorter, cited } = agesUnder(facts);
  const inAge = facts.rights.filter(
    (right) =>
      isWithin(LONGER_RIGHTS.value, longer, right) ||
      isWithin(SHORTER_RIGHTS.value, shorter, right),
  );
  const finding = judged({ rule: 'right-in-age', clause: 'SH-6.2' }, inAge.length > 0, {
    submittedOn: facts.submittedOn,
    inventionAndLayoutFrom: longer.firstDay,
    utilityModelAndSoftwareFrom: shorter.firstDay,
    inAge: inAge.map(described),
    outOfAge: facts.rights.filter((right) => !inAge.includes(right)).map(described),
    ...cited,
  });
  const exempted = finding.verdict === 'failed' && isExempted(facts);
  return exempted ? { ...finding, verdict: 'not-applicable' } : finding;
}

/**
 * SH-6.3, from 2020-11-18: a class 1 or 2 new drug in its monitoring period, or a class III device
 * first registered within a year, whose core technology has an invention patent, is not held to the
 * age of the patent. Not asked where a right is in age, or where no such product is claimed.
 */
export function isFreedFromAge(facts: RightsFacts): Finding {
  const { registrationException: registration, submittedOn, rights } = facts;
  const finding = judged({ rule: 'freed-from-age', clause: 'SH-6.3' }, isExempted(facts), {
    submittedOn,
    kind: registration?.kind,
    registeredOn: registration?.registeredOn,
    monitoredUntil: registration?.monitoredUntil,
    registeredFrom: deviceYear(submittedOn).firstDay,
    patents: rights.filter((right) => isExemptedPatent(right, submittedOn)).map(described),
  });
  const needed = registration !== undefined && hasRightInAge(facts).verdict !== 'passed';
  return needed ? finding : { ...finding, verdict: 'not-applicable' };
}

/** SH-6.2 and SH-6.3: both conditions on the rights of a project. */
export function rightsFindings(facts: RightsFacts): Basis {
  return [hasRightInAge(facts), isFreedFromAge(facts)];
}

function agesUnder({ submittedOn, superior }: RightsFacts) {
  const longer = parameterUnder(LONGER_RIGHT_YEARS, superior);
  const shorter = parameterUnder(SHORTER_RIGHT_YEARS, superior);
  return {
    longer: lastYears(submittedOn, longer.value),
    shorter: lastYears(submittedOn, shorter.value),
    cited: citedBy(longer, shorter),
  };
}

/** 近n年内: from the same day n years earlier to the day itself, both included. */
function lastYears(day: CalendarDate, years: number): Period {
  return { firstDay: anniversary(day, -years), lastDay: day };
}

function deviceYear(submittedOn: CalendarDate): Period {
  return lastYears(submittedOn, DEVICE_YEARS.value);
}

function isWithin(kinds: readonly string[], period: Period, right: CoreRightFacts): boolean {
  return kinds.includes(right.kind) && includesDay(period, right.grantedOn);
}

function isExempted({ submittedOn, rights, registrationException }: RightsFacts): boolean {
  return (
    registrationException !== undefined &&
    isProductFreed(registrationException, submittedOn) &&
    rights.some((right) => isExemptedPatent(right, submittedOn))
  );
}

function isExemptedPatent(right: CoreRightFacts, submittedOn: CalendarDate): boolean {
  return right.kind === EXEMPTED_RIGHT.value && right.grantedOn <= submittedOn;
}

function isProductFreed(
  { kind, registeredOn, monitoredUntil }: RegistrationFacts,
  submittedOn: CalendarDate,
): boolean {
  if (kind === 'first-class-iii-device') return includesDay(deviceYear(submittedOn), registeredOn);
  return (
    kind === 'class-1-or-2-new-drug' &&
    monitoredUntil !== undefined &&
    includesDay({ firstDay: registeredOn, lastDay: monitoredUntil }, submittedOn)
  );
}

function described({ kind, number, grantedOn }: CoreRightFacts) {
  return { kind, number, grantedOn };
}
