import { reject } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import type { BanAnnulled, BanExpired, BanLifted } from '../events.ts';

/** The end of a ban: lifted, annulled or expired. */
export const banEndRejections = {
  banOfAnotherUnit: (banId: string, originCreditCode: string) =>
    reject({
      code: 'CREDIT_STANDING.BAN_OF_ANOTHER_UNIT',
      clause: 'SH-18.3',
      message:
        `Ban ${banId} was imposed on unit ${originCreditCode} and reaches this one; ask for it on ` +
        'the record of that unit, and this one follows.',
      facts: { banId, originCreditCode },
    }),
  banUnknown: (banId: string) =>
    reject({
      code: 'CREDIT_STANDING.BAN_UNKNOWN',
      message: `There is no ban ${banId} on this record; look its id up on the record of the unit.`,
      facts: { banId },
    }),
  banAnnulled: ({ banId, document }: BanAnnulled['data']) =>
    reject({
      code: 'CREDIT_STANDING.BAN_ANNULLED',
      clause: 'SH-18.3',
      message:
        `Ban ${banId} was annulled by document ${document.number} of ${document.date} and counts ` +
        'for nothing from its first day; nothing is left to be done about it.',
      facts: { banId, documentNumber: document.number, documentDate: document.date },
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
  annullerImposedBan: (banId: string, imposedBy: string) =>
    reject({
      code: 'CREDIT_STANDING.ANNULLER_IMPOSED_BAN',
      clause: 'SH-18.3',
      message:
        `${imposedBy} imposed ban ${banId} and cannot annul it; have another credit officer or a ` +
        'supervisor annul it by the document that found it wrong.',
      facts: { banId, imposedBy },
    }),
  banExpired: ({ banId, lastDay }: BanExpired['data']) =>
    reject({
      code: 'CREDIT_STANDING.BAN_EXPIRED',
      clause: 'SH-18.3',
      message:
        `Ban ${banId} ended by itself on ${lastDay}, and its expiry is on record; if it was wrong ` +
        'from the beginning, annul it.',
      facts: { banId, lastDay },
    }),
  banNotOver: (banId: string, lastDay: CalendarDate, today: CalendarDate) =>
    reject({
      code: 'CREDIT_STANDING.BAN_NOT_OVER',
      clause: 'SH-18.3',
      message:
        `Ban ${banId} is in force to ${lastDay}, that day included; its expiry cannot be recorded ` +
        `on ${today}. Record it from the day after, or lift the ban.`,
      facts: { banId, lastDay, today },
    }),
};
