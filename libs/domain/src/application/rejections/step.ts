import { reject } from '@grants/kernel';
import type { ClauseId } from '@grants/kernel';

/** The application is not at the step a command belongs to, or the command contradicts itself. */
export const stepRejections = {
  closed: (applicationId: string, status: string) =>
    reject({
      code: 'APPLICATION.CLOSED',
      message: `Application ${applicationId} is ${status}; nothing more is decided on it.`,
      facts: { applicationId, status },
    }),
  notAtStep: (step: {
    readonly applicationId: string;
    readonly status: string;
    readonly expected: readonly string[];
    readonly clause: ClauseId;
  }) =>
    reject({
      code: 'APPLICATION.NOT_AT_STEP',
      clause: step.clause,
      message:
        `Application ${step.applicationId} is ${step.status}; this can be done while it is ` +
        `${step.expected.join(' or ')}.`,
      facts: { applicationId: step.applicationId, status: step.status, expected: step.expected },
    }),
  unknownPolicyVersion: (policyVersion: string) =>
    reject({
      code: 'APPLICATION.UNKNOWN_POLICY_VERSION',
      clause: 'MH-O6',
      message:
        `The call names the edition ${policyVersion} of the policy, which is not known; ` +
        'have the edition taken in first.',
      facts: { policyVersion },
    }),
  callOfAnotherProgramme: (callId: string, programme: string) =>
    reject({
      code: 'APPLICATION.CALL_OF_ANOTHER_PROGRAMME',
      clause: 'MH-1.3.1',
      message:
        `Call ${callId} is of ${programme}; a project application answers a call of ` +
        'key-core-technology. Apply for a centre instead, or name another call.',
      facts: { callId, programme },
    }),
  creditOfAnotherUnit: (leadCreditCode: string, creditCode: string) =>
    reject({
      code: 'APPLICATION.CREDIT_OF_ANOTHER_UNIT',
      clause: 'MH-1.1.6',
      message:
        `The lead unit is ${leadCreditCode}, the credit record is of ${creditCode}; ` +
        'look up the record of the lead unit.',
      facts: { leadCreditCode, creditCode },
    }),
  dayAhead: (day: string, today: string) =>
    reject({
      code: 'APPLICATION.DAY_AHEAD',
      message: `${day} lies after ${today}, the day this is recorded for; check the date.`,
      facts: { day, today },
    }),
};
