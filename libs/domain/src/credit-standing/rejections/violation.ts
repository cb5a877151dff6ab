import { reject } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import type { ViolationWithdrawn } from '../events.ts';

/** Violations and their withdrawal. */
export const violationRejections = {
  violationUnknown: (violationId: string) =>
    reject({
      code: 'CREDIT_STANDING.VIOLATION_UNKNOWN',
      message: `There is no violation ${violationId} on this record to withdraw.`,
      facts: { violationId },
    }),
  violationWithdrawn: ({ violationId, document }: ViolationWithdrawn['data']) =>
    reject({
      code: 'CREDIT_STANDING.VIOLATION_WITHDRAWN',
      message:
        `Violation ${violationId} was withdrawn by document ${document.number}; record what is ` +
        'right under another id.',
      facts: { violationId, documentNumber: document.number },
    }),
  violationIdTaken: (violationId: string) =>
    reject({
      code: 'CREDIT_STANDING.VIOLATION_ID_TAKEN',
      message:
        `Violation ${violationId} is on record and says something else; withdraw it if it is ` +
        'wrong, or record another violation under another id.',
      facts: { violationId },
    }),
  decidedBeforeItOccurred: (
    violationId: string,
    occurredOn: CalendarDate,
    decidedOn: CalendarDate,
  ) =>
    reject({
      code: 'CREDIT_STANDING.VIOLATION_DECIDED_BEFORE_IT_OCCURRED',
      message:
        `Violation ${violationId} cannot be decided on ${decidedOn}, before it occurred on ` +
        `${occurredOn}; check both dates against the decision.`,
      facts: { violationId, occurredOn, decidedOn },
    }),
};
