import { reject } from '@grants/kernel';
import type { Instant, UnpublishedCalendarYear } from '@grants/kernel';
import type { Finding } from '@grants/policy';
import { factText } from '../fact-text.ts';

/** Every way a call says no, in order of precedence: of two broken rules the earlier is answered. */
export const callRejections = {
  notPublished: (callId: string) =>
    reject({
      code: 'CALL.NOT_PUBLISHED',
      clause: 'MH-1.3.1',
      message: `There is no call ${callId}; publish it first.`,
      facts: { callId },
    }),
  withdrawn: (callId: string, reason: string) =>
    reject({
      code: 'CALL.WITHDRAWN',
      clause: 'MH-1.3.1',
      message: `Call ${callId} was withdrawn (${reason}); publish a new call under another id.`,
      facts: { callId, reason },
    }),
  publishedOtherwise: (callId: string) =>
    reject({
      code: 'CALL.PUBLISHED_OTHERWISE',
      clause: 'MH-1.3.1',
      message:
        `Call ${callId} is published with other content, which applicants rely on; ` +
        'extend its window, or publish another call under another id.',
      facts: { callId },
    }),
  unknownPolicyVersion: (policyVersion: string) =>
    reject({
      code: 'CALL.UNKNOWN_POLICY_VERSION',
      clause: 'MH-O6',
      message: `There is no edition ${policyVersion} of the policy; name one of the register.`,
      facts: { policyVersion },
    }),
  windowNotInOrder: (opensAt: Instant, closesAt: Instant) =>
    reject({
      code: 'CALL.WINDOW_NOT_IN_ORDER',
      clause: 'MH-1.3.5',
      message: `The call opens at ${opensAt} and closes at ${closesAt}; it has to open first.`,
      facts: { opensAt, closesAt },
    }),
  closed: (closesAt: Instant, askedAt: Instant) =>
    reject({
      code: 'CALL.CLOSED',
      clause: 'MH-1.3.5',
      message:
        `The call closed at ${closesAt}, before the extension of ${askedAt}; ` +
        'a closed window stays closed, publish another call.',
      facts: { closesAt, askedAt },
    }),
  windowShortened: (closesAt: Instant, asked: Instant) =>
    reject({
      code: 'CALL.WINDOW_SHORTENED',
      clause: 'MH-1.3.5',
      message: `The call closes at ${closesAt}; a window is extended only, not cut to ${asked}.`,
      facts: { closesAt, asked },
    }),
  policyNotInForce: (finding: Finding) =>
    reject({
      code: 'CALL.POLICY_NOT_IN_FORCE',
      clause: finding.clause,
      message:
        `The policy is in force from ${factText(finding, 'firstDay')} to ${factText(finding, 'lastDay')}, ` +
        `not on ${factText(finding, 'day')}; the whole window has to lie within.`,
      facts: finding.facts,
    }),
  outsideMonth: (finding: Finding) =>
    reject({
      code: 'CALL.OUTSIDE_MONTH',
      clause: finding.clause,
      message:
        `Calls of ${factText(finding, 'programme')} open and close in ` +
        `${factText(finding, 'required')}, not from ${factText(finding, 'opensOn')} to ` +
        `${factText(finding, 'closesOn')}; move the window.`,
      facts: finding.facts,
    }),
  calendarNotPublished: ({ year, firstPublished, lastPublished }: UnpublishedCalendarYear) =>
    reject({
      code: 'CALL.CALENDAR_NOT_PUBLISHED',
      clause: 'MH-1.3.6',
      message:
        `The end of the review falls in ${year}, of which the official calendar is not known ` +
        `(known: ${firstPublished} to ${lastPublished}); close the call earlier.`,
      facts: { year, firstPublished, lastPublished },
    }),
  weightsIncomplete: (finding: Finding) =>
    reject({
      code: 'CALL.WEIGHTS_INCOMPLETE',
      clause: finding.clause,
      message:
        `The score weights add up to ${factText(finding, 'sum')}; give every criterion a weight in ` +
        `whole percent above zero so that they add up to ${factText(finding, 'required')}.`,
      facts: finding.facts,
    }),
  thresholdOffScale: (finding: Finding) =>
    reject({
      code: 'CALL.THRESHOLD_OFF_SCALE',
      clause: finding.clause,
      message:
        `Experts cannot recommend from ${factText(finding, 'recommendFrom')}; give whole points ` +
        `from 0 to ${factText(finding, 'highest')}.`,
      facts: finding.facts,
    }),
  challengesNotOffered: (callId: string, programme: string) =>
    reject({
      code: 'CALL.CHALLENGES_NOT_OFFERED',
      clause: 'MH-2.4',
      message:
        `Call ${callId} is of ${programme}, which has no challenge list; select openly and list ` +
        'no challenge.',
      facts: { callId, programme },
    }),
  challengesMissing: (callId: string) =>
    reject({
      code: 'CALL.CHALLENGES_MISSING',
      clause: 'MH-O1',
      message: `Call ${callId} selects by a challenge list and lists no challenge; add one.`,
      facts: { callId },
    }),
  challengesUnexpected: (callId: string, challengeIds: readonly string[]) =>
    reject({
      code: 'CALL.CHALLENGES_UNEXPECTED',
      clause: 'MH-O1',
      message:
        `Call ${callId} selects openly and yet lists ${challengeIds.join(', ')}; ` +
        'select by the challenge list, or leave the challenges out.',
      facts: { callId, challengeIds },
    }),
  challengeRepeated: (challengeIds: readonly string[]) =>
    reject({
      code: 'CALL.CHALLENGE_REPEATED',
      clause: 'MH-O1',
      message: `The list names ${challengeIds.join(', ')} twice; give each challenge its own id.`,
      facts: { challengeIds },
    }),
};

/** A rule of the call that said no; `code` is one of a closed set. */
export type CallRejection = ReturnType<
  (typeof callRejections)[keyof typeof callRejections]
>['rejected'];
