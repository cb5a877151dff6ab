import { reject } from '@grants/kernel';
import type { ClauseId } from '@grants/kernel';

/** The recognition is not at the step a command belongs to, or the command contradicts itself. */
export const stepRejections = {
  closed: (recognitionId: string, status: string) =>
    reject({
      code: 'RECOGNITION.CLOSED',
      message: `Recognition ${recognitionId} is ${status}; nothing more is decided on it.`,
      facts: { recognitionId, status },
    }),
  notAtStep: (step: {
    readonly recognitionId: string;
    readonly status: string;
    readonly expected: readonly string[];
    readonly clause: ClauseId;
  }) =>
    reject({
      code: 'RECOGNITION.NOT_AT_STEP',
      clause: step.clause,
      message:
        `Recognition ${step.recognitionId} is ${step.status}; this can be done while it is ` +
        `${step.expected.join(' or ')}.`,
      facts: { recognitionId: step.recognitionId, status: step.status, expected: step.expected },
    }),
  unknownPolicyVersion: (policyVersion: string) =>
    reject({
      code: 'RECOGNITION.UNKNOWN_POLICY_VERSION',
      clause: 'SH-21',
      message: `The edition ${policyVersion} of the policy is not known; have it taken in first.`,
      facts: { policyVersion },
    }),
  creditOfAnotherUnit: (applicantCreditCode: string, creditCode: string) =>
    reject({
      code: 'RECOGNITION.CREDIT_OF_ANOTHER_UNIT',
      clause: 'SH-5.2',
      message:
        `The applicant is ${applicantCreditCode}, the credit record is of ${creditCode}; ` +
        'look up the record of the applicant.',
      facts: { applicantCreditCode, creditCode },
    }),
  notItsDistrict: (district: string, districts: readonly string[]) =>
    reject({
      code: 'RECOGNITION.NOT_ITS_DISTRICT',
      clause: 'SH-11.1',
      message:
        `${district} is not the district of the unit; apply where it is registered or taxed: ` +
        `${districts.join(' or ')}.`,
      facts: { district, districts },
    }),
  dayAhead: (day: string, today: string) =>
    reject({
      code: 'RECOGNITION.DAY_AHEAD',
      message: `${day} lies after ${today}, the day this is recorded for; check the date.`,
      facts: { day, today },
    }),
  stillIncomplete: (missingDocuments: readonly string[]) =>
    reject({
      code: 'RECOGNITION.STILL_INCOMPLETE',
      clause: 'SH-10.1',
      message:
        `Documents are still missing: ${missingDocuments.join(', ')}; ` +
        'send all of them together.',
      facts: { missingDocuments },
    }),
};
