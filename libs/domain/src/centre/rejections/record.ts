import { reject } from '@grants/kernel';
import type { ClauseId } from '@grants/kernel';

/** The centre is not on record, is not at the step a command belongs to, or was applied for otherwise. */
export const recordRejections = {
  notApplied: (centreId: string) =>
    reject({
      code: 'CENTRE.NOT_APPLIED',
      clause: 'MH-2.1.0',
      message: `There is no application for centre ${centreId}; apply first.`,
      facts: { centreId },
    }),
  appliedOtherwise: (centreId: string) =>
    reject({
      code: 'CENTRE.APPLIED_OTHERWISE',
      clause: 'MH-2.1.0',
      message:
        `Centre ${centreId} is applied for with other content, which stands; ` +
        'apply under another id.',
      facts: { centreId },
    }),
  unknownPolicyVersion: (policyVersion: string) =>
    reject({
      code: 'CENTRE.UNKNOWN_POLICY_VERSION',
      clause: 'MH-O6',
      message:
        `The call names the edition ${policyVersion} of the policy on centres, which is not ` +
        'known; have the edition taken in first.',
      facts: { policyVersion },
    }),
  closed: (centreId: string, status: string) =>
    reject({
      code: 'CENTRE.CLOSED',
      message: `The application for centre ${centreId} is ${status}; nothing more is decided on it.`,
      facts: { centreId, status },
    }),
  notAtStep: (step: {
    readonly centreId: string;
    readonly status: string;
    readonly expected: readonly string[];
    readonly clause: ClauseId;
  }) =>
    reject({
      code: 'CENTRE.NOT_AT_STEP',
      clause: step.clause,
      message:
        `Centre ${step.centreId} is ${step.status}; this can be done while it is ` +
        `${step.expected.join(' or ')}.`,
      facts: { centreId: step.centreId, status: step.status, expected: step.expected },
    }),
  dayAhead: (day: string, today: string) =>
    reject({
      code: 'CENTRE.DAY_AHEAD',
      message: `${day} lies after ${today}, the day this is recorded for; check the date.`,
      facts: { day, today },
    }),
  stillIncomplete: (missingDocuments: readonly string[], clause: ClauseId) =>
    reject({
      code: 'CENTRE.STILL_INCOMPLETE',
      clause,
      message:
        `Documents are still missing: ${missingDocuments.join(', ')}; ` +
        'send all of them together.',
      facts: { missingDocuments },
    }),
};
