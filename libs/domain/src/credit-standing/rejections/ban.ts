import { reject } from '@grants/kernel';
import type { CalendarDate, Period } from '@grants/kernel';
import type { OfficialDocument } from '../../documents.ts';
import type { BannedProgramme } from '../subject.ts';

/** A ban in force, with the programmes it closes. */
export interface BanInForce extends Period {
  readonly banId: string;
  readonly programmes: readonly BannedProgramme[];
}

/** Imposing a ban. */
export const banRejections = {
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
};
