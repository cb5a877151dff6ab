import { reject } from '@grants/kernel';
import type { CalendarDate, Period } from '@grants/kernel';
import type { OfficialDocument } from '../documents.ts';
import type { BanLifted, BannedProgramme, ViolationWithdrawn } from './events.ts';

/** Every way a credit record says no, in order of precedence for each command. */
export const creditStandingRejections = {
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
  banUnknown: (banId: string) =>
    reject({
      code: 'CREDIT_STANDING.BAN_UNKNOWN',
      message: `There is no ban ${banId} on this record to lift.`,
      facts: { banId },
    }),
  banIdTaken: (banId: string) =>
    reject({
      code: 'CREDIT_STANDING.BAN_ID_TAKEN',
      message: `Ban ${banId} is on record and says something else; give another ban another id.`,
      facts: { banId },
    }),
  banOfPerson: (banId: string, personRef: string) =>
    reject({
      code: 'CREDIT_STANDING.BAN_OF_PERSON',
      clause: 'SH-18.3',
      message: 'SH-18.3 closes the programme to a unit, not to a person; ban the unit.',
      facts: { banId, personRef },
    }),
  banWithoutProgramme: (banId: string) =>
    reject({
      code: 'CREDIT_STANDING.BAN_WITHOUT_PROGRAMME',
      clause: 'SH-18.3',
      message: `Ban ${banId} names no programme that it closes; name at least one (SH-18.3).`,
      facts: { banId },
    }),
  banBeforeDocument: (banId: string, firstDay: CalendarDate, document: OfficialDocument) =>
    reject({
      code: 'CREDIT_STANDING.BAN_BEFORE_DOCUMENT',
      clause: 'SH-18.3',
      message:
        `Ban ${banId} cannot begin on ${firstDay}: document ${document.number}, which revokes ` +
        `the recognition, is of ${document.date}, and SH-18.3 bans from the revocation.`,
      facts: { banId, firstDay, documentDate: document.date },
    }),
  banBeforeClause: (banId: string, firstDay: CalendarDate) =>
    reject({
      code: 'CREDIT_STANDING.BAN_BEFORE_CLAUSE',
      clause: 'SH-18.3',
      message: `Ban ${banId} cannot begin on ${firstDay}: SH-18.3 was not in force yet.`,
      facts: { banId, firstDay },
    }),
  banWithinAnother: (banId: string, other: BanInForce) =>
    reject({
      code: 'CREDIT_STANDING.BAN_WITHIN_ANOTHER',
      clause: 'SH-18.3',
      message:
        `Ban ${other.banId} closes ${other.programmes.join(', ')} from ${other.firstDay} to ` +
        `${other.lastDay}, and ban ${banId} adds neither a day nor a programme to it; nothing is ` +
        'to be done (SH-18.3).',
      facts: {
        within: other.banId,
        firstDay: other.firstDay,
        lastDay: other.lastDay,
        programmes: other.programmes,
      },
    }),
  banLifted: ({ banId, liftedOn, document }: BanLifted['data']) =>
    reject({
      code: 'CREDIT_STANDING.BAN_LIFTED',
      clause: 'SH-18.3',
      message: `Ban ${banId} was lifted from ${liftedOn} by document ${document.number} already.`,
      facts: { banId, liftedOn, documentNumber: document.number },
    }),
  liftedAfterLastDay: (banId: string, liftedOn: CalendarDate, lastDay: CalendarDate) =>
    reject({
      code: 'CREDIT_STANDING.LIFTED_AFTER_LAST_DAY',
      clause: 'SH-18.3',
      message: `Ban ${banId} ended by itself on ${lastDay} and cannot be lifted from ${liftedOn}.`,
      facts: { banId, liftedOn, lastDay },
    }),
  liftedInAdvance: (banId: string, liftedOn: CalendarDate, today: CalendarDate) =>
    reject({
      code: 'CREDIT_STANDING.LIFTED_IN_ADVANCE',
      clause: 'SH-18.3',
      message:
        `Ban ${banId} cannot be lifted on ${today} from ${liftedOn}, a day that has not come; ` +
        'lift it on that day.',
      facts: { banId, liftedOn, today },
    }),
  entryIdTaken: (entryId: string) =>
    reject({
      code: 'CREDIT_STANDING.ENTRY_ID_TAKEN',
      message: `Entry ${entryId} is on record and says something else; use another id.`,
      facts: { entryId },
    }),
  entryOfUnit: (entryId: string, creditCode: string) =>
    reject({
      code: 'CREDIT_STANDING.ENTRY_OF_UNIT',
      clause: 'MH-1.6.16',
      message:
        'MH-1.6.16 enters the members of a project in the research-integrity list, not a unit; ' +
        'name the person.',
      facts: { entryId, creditCode },
    }),
};

/** A ban in force, with the programmes it closes. */
interface BanInForce extends Period {
  readonly banId: string;
  readonly programmes: readonly BannedProgramme[];
}

/** A rule on credit records that said no; `code` is one of a closed set. */
export type CreditStandingRejection = ReturnType<
  (typeof creditStandingRejections)[keyof typeof creditStandingRejections]
>['rejected'];
