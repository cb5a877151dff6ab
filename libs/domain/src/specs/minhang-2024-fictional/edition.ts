import { calendarDate, dateAt, includesDay, periodOfYears } from '@grants/kernel';
import type { CalendarDate, Period } from '@grants/kernel';
import { keyCoreTechnologyEdition } from '@grants/policy';
import type { Finding, KeyCoreTechnologyEdition, SubmissionFacts } from '@grants/policy';
import { awardCap, isWithinAwardCap, showsAwardCap } from './award.ts';

const VALIDITY: Period = {
  firstDay: calendarDate('2023-12-10'),
  lastDay: calendarDate('2025-12-09'),
};
/** MH-1.6.4, as a text of 2024 might have it: 项目执行期为3年. */
const EXECUTION_YEARS = 3;

function isInForce(day: CalendarDate): Finding {
  return {
    rule: 'policy-in-force',
    clause: 'MH-O6',
    verdict: includesDay(VALIDITY, day) ? 'passed' : 'failed',
    facts: { day, ...VALIDITY },
  };
}

function runsFor(signedOn: CalendarDate): Finding {
  return {
    rule: 'execution-period',
    clause: 'MH-1.6.4',
    verdict: 'passed',
    facts: { years: EXECUTION_YEARS, ...executionPeriod(signedOn) },
  };
}

function executionPeriod(signedOn: CalendarDate): Period {
  return periodOfYears(signedOn, EXECUTION_YEARS);
}

/** No such text was ever published: how a successor comes in, chapter by chapter, for specs. */
export function successorOf(before: KeyCoreTechnologyEdition): KeyCoreTechnologyEdition {
  const { eligibility } = before;
  const conditionsOf = (facts: SubmissionFacts) => [
    isInForce(dateAt(facts.submittedAt)),
    ...eligibility.conditionsOf(facts).filter(({ rule }) => rule !== 'policy-in-force'),
  ];
  return {
    ...before,
    version: 'minhang-2024-fictional',
    title: '闵行区关于支持关键核心技术自主创新的实施意见（2024年，虚构）',
    validity: VALIDITY,
    eligibility: { ...eligibility, isInForce, conditionsOf },
    award: { ...before.award, awardCap, showsAwardCap, isWithinAwardCap },
    execution: { ...before.execution, executionPeriod, runsFor },
  };
}

const minhang2021 = keyCoreTechnologyEdition('minhang-2021');
if (minhang2021 === undefined) throw new Error('the edition of 2021 is gone');

/** What it does not say anew stays as the edition of 2021 has it. */
export const minhang2024: KeyCoreTechnologyEdition = successorOf(minhang2021);
