import { anniversary, dateAt, includesDay } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import { bansInForce } from '../bans-in-force.ts';
import type {
  RecognitionCreditFacts,
  RecognitionEligibilityChapter,
  RecognitionFacts,
} from '../chapters/recognition-eligibility.ts';
import type { Basis, Finding } from '../finding.ts';
import { judged } from '../rule.ts';
import { isInHighTechField } from './fields.ts';
import { materialFindings, missingDocuments } from './materials.ts';
import {
  CITY,
  CREDIT_KINDS,
  CREDIT_LOOK_BACK_YEARS,
  DISHONESTY_LIST,
  EXCLUDED_KINDS,
  VALIDITY,
} from './parameters.ts';
import { rightsFindings } from './rights.ts';

/** SH-21, from 2020-11-18: the text is in force on the day of application, both ends included. */
export function isInForce(day: CalendarDate): Finding {
  return judged({ rule: 'policy-in-force', clause: 'SH-21' }, includesDay(VALIDITY, day), {
    day,
    firstDay: VALIDITY.firstDay,
    lastDay: VALIDITY.lastDay,
  });
}

/** SH-9, from 2020-11-18: applications are taken all year round (全年受理); no call opens or closes. */
export function isTakenIn(submittedOn: CalendarDate): Finding {
  return judged({ rule: 'open-intake', clause: 'SH-9' }, true, { submittedOn });
}

/** SH-5.1, from 2020-11-18: the unit is registered in 上海市, in whichever district. */
export function isRegisteredInCity(registeredCity: string): Finding {
  const passes = registeredCity === CITY.value;
  return judged({ rule: 'registered-in-city', clause: 'SH-5.1' }, passes, {
    registeredCity,
    requiredCity: CITY.value,
  });
}

/**
 * SH-5.2, from 2020-11-18: no infringement, accident or offence of the kinds named happened in the
 * two years before submission, the same day two years earlier and the day of submission included;
 * and the unit is not on the list of serious dishonesty (且未列入), however long ago it was entered:
 * whoever was taken off the list has the entry withdrawn.
 */
export function hasCleanRecord(facts: RecognitionCreditFacts): Finding {
  const { submittedOn, onDay } = facts;
  const period = {
    firstDay: anniversary(submittedOn, -CREDIT_LOOK_BACK_YEARS.value),
    lastDay: submittedOn,
  };
  const counting = facts.violations.filter(({ kind, occurredOn }) =>
    kind === DISHONESTY_LIST.value
      ? occurredOn <= onDay
      : CREDIT_KINDS.value.includes(kind) && includesDay(period, occurredOn),
  );
  return judged({ rule: 'clean-record', clause: 'SH-5.2' }, counting.length === 0, {
    recordRevision: facts.revision,
    ...period,
    listedOn: onDay,
    violations: counting.map(({ violationId, kind, occurredOn }) => ({
      violationId,
      kind,
      occurredOn,
    })),
  });
}

/**
 * SH-18.3, from 2020-11-18: no ban closes the programme to the unit on the day; the finding tells
 * the last day of one that does.
 */
export function isNotBanned(facts: RecognitionCreditFacts): Finding {
  const active = bansInForce(facts.bans, facts.onDay);
  return judged({ rule: 'no-recognition-ban', clause: 'SH-18.3' }, active.length === 0, {
    recordRevision: facts.revision,
    onDay: facts.onDay,
    bans: active,
  });
}

/** SH-5.2 and SH-18.3: both conditions on the credit of the unit. */
export function creditFindings(facts: RecognitionCreditFacts): Basis {
  return [hasCleanRecord(facts), isNotBanned(facts)];
}

/**
 * SH-6.5, from 2020-11-18: business scope, novelty and prospects are attested by district and
 * experts. Shown with the application, and neither passed nor failed before they have spoken.
 */
export function isToBeAttested(): Finding {
  return {
    rule: 'attested-by-review',
    clause: 'SH-6.5',
    verdict: 'not-applicable',
    facts: { attestedBy: ['district', 'experts'] },
  };
}

/** SH-7, from 2020-11-18: grounds of priority are recorded; they rank, and open or close nothing. */
export function priorityOf(priorityGrounds: readonly string[]): Finding {
  return {
    rule: 'priority',
    clause: 'SH-7',
    verdict: priorityGrounds.length > 0 ? 'passed' : 'not-applicable',
    facts: { priorityGrounds },
  };
}

/** SH-8, from 2020-11-18: the product is of no kind that is not recognised; each is cited by item. */
export function isNotExcluded(excludedKinds: readonly string[]): Finding {
  const excluded = EXCLUDED_KINDS.value.filter(({ kind }) => excludedKinds.includes(kind));
  return judged({ rule: 'not-excluded', clause: 'SH-8' }, excluded.length === 0, {
    excluded: excluded.map(({ kind, item, words }) => ({ kind, item, words })),
  });
}

/** SH-10.2, from 2020-11-18: somebody signed that the materials are true, complete and lawful. */
export function isDeclared(declaredBy: string): Finding {
  return judged({ rule: 'declaration', clause: 'SH-10.2' }, declaredBy.trim() !== '', {
    declaredBy,
  });
}

/** Chapters two and three, from 2020-11-18: every condition of recognition, in the text's order. */
export function conditionFindings(facts: RecognitionFacts): Basis {
  const submittedOn = dateAt(facts.submittedAt);
  return [
    isInForce(submittedOn),
    isTakenIn(submittedOn),
    isRegisteredInCity(facts.registeredCity),
    ...creditFindings({ ...facts.credit, submittedOn, onDay: submittedOn }),
    isInHighTechField(facts.fieldCode),
    ...rightsFindings({ ...facts, submittedOn }),
    isToBeAttested(),
    priorityOf(facts.priorityGrounds),
    isNotExcluded(facts.excludedKinds),
    isDeclared(facts.declaredBy),
    ...materialFindings(facts),
  ];
}

/** SH-5 to SH-10 and SH-21 of the 2020 edition. */
export const eligibility: RecognitionEligibilityChapter = {
  conditionsOf: conditionFindings,
  documentsOf: materialFindings,
  missingDocuments,
  creditOf: creditFindings,
  isInForce,
};
