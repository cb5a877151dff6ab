import { dateAt, includesDay } from '@grants/kernel';
import type { CalendarDate, Instant } from '@grants/kernel';
import type { CallWindowFacts } from '../chapters/eligibility.ts';
import type { Finding } from '../finding.ts';
import { judged } from '../rule.ts';
import { OPTIONAL_DOCUMENTS, REQUIRED_DOCUMENTS, VALIDITY } from './parameters.ts';

/**
 * MH-O6, from 2021-12-10: the text is in force on the day, first and last day included. An
 * application is judged by its date of submission in Shanghai.
 */
export function isInForce(day: CalendarDate): Finding {
  return judged({ rule: 'policy-in-force', clause: 'MH-O6' }, includesDay(VALIDITY, day), {
    day,
    firstDay: VALIDITY.firstDay,
    lastDay: VALIDITY.lastDay,
  });
}

/**
 * MH-1.3.5, from 2021-12-10: the application comes in while the call accepts, from its opening to
 * its closing instant, both included. A withdrawn call accepts nothing.
 */
export function isWithinCallWindow(submittedAt: Instant, call: CallWindowFacts): Finding {
  const passes = !call.withdrawn && call.opensAt <= submittedAt && submittedAt <= call.closesAt;
  return judged({ rule: 'call-window', clause: 'MH-1.3.5' }, passes, {
    submittedAt,
    submittedOn: dateAt(submittedAt),
    opensAt: call.opensAt,
    closesAt: call.closesAt,
    withdrawn: call.withdrawn,
  });
}

/**
 * MH-O1, from 2021-12-10: an application to a challenge list (揭榜) answers one challenge of the
 * list; an application to an open call answers none.
 */
export function answersListedChallenge(
  challengeId: string | undefined,
  challengeIds: readonly string[],
): Finding {
  const rule = { rule: 'listed-challenge', clause: 'MH-O1' } as const;
  const facts = { challengeId, challengeIds };
  if (challengeIds.length === 0 && challengeId === undefined) {
    return { ...rule, verdict: 'not-applicable', facts };
  }
  return judged(rule, challengeId !== undefined && challengeIds.includes(challengeId), facts);
}

/**
 * MH-O5, from 2021-12-10: one lead unit and the units that take part, each named once by its
 * unified social credit code.
 */
export function isConsortiumWellFormed(
  leadCreditCode: string,
  participantCreditCodes: readonly string[],
): Finding {
  const units = [leadCreditCode, ...participantCreditCodes];
  const repeated = new Set(units.filter((code, index) => units.indexOf(code) < index));
  return judged({ rule: 'consortium', clause: 'MH-O5' }, repeated.size === 0, {
    leadCreditCode,
    participantCreditCodes,
    namedTwice: [...repeated],
  });
}

/**
 * MH-1.3.4, from 2021-12-10: materials 1 to 4 of the checklist are there; 5 (如有) and 6 may be.
 * What is missing is asked for, naming it: the application is not lost.
 */
export function isChecklistComplete(documentKinds: readonly string[]): Finding {
  const missing = REQUIRED_DOCUMENTS.value.filter((kind) => !documentKinds.includes(kind));
  return {
    rule: 'checklist',
    clause: 'MH-1.3.4',
    verdict: missing.length === 0 ? 'passed' : 'needs-evidence',
    facts: {
      required: REQUIRED_DOCUMENTS.value,
      optional: OPTIONAL_DOCUMENTS.value,
      given: documentKinds,
      missing,
    },
  };
}
