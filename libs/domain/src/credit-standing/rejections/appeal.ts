import { reject } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import type { BanAppealConcluded, BanAppealed } from '../events.ts';

/** Appeals against bans. */
export const appealRejections = {
  appealUnknown: (banId: string, appealId: string) =>
    reject({
      code: 'CREDIT_STANDING.APPEAL_UNKNOWN',
      message: `There is no appeal ${appealId} against ban ${banId}; record the appeal first.`,
      facts: { banId, appealId },
    }),
  appealIdTaken: (appealId: string) =>
    reject({
      code: 'CREDIT_STANDING.APPEAL_ID_TAKEN',
      message: `Appeal ${appealId} is on record and says something else; use another id.`,
      facts: { appealId },
    }),
  appealOpen: ({ banId, appealId, appealedOn }: BanAppealed['data']) =>
    reject({
      code: 'CREDIT_STANDING.APPEAL_OPEN',
      clause: 'SH-18.3',
      message:
        `Appeal ${appealId} of ${appealedOn} against ban ${banId} is not concluded; conclude it, ` +
        'which annuls the ban when it is upheld.',
      facts: { banId, appealId, appealedOn },
    }),
  appealConcluded: ({ banId, appealId, result, concludedOn, document }: ConcludedAppeal) =>
    reject({
      code: 'CREDIT_STANDING.APPEAL_CONCLUDED',
      clause: 'SH-18.3',
      message:
        `Appeal ${appealId} against ban ${banId} was ${result} on ${concludedOn} by document ` +
        `${document.number}; what a court or a higher office decides after that is recorded by ` +
        'annulling the ban.',
      facts: { banId, appealId, result, concludedOn, documentNumber: document.number },
    }),
  appealAfterLastDay: (banId: string, appealedOn: CalendarDate, lastDay: CalendarDate) =>
    reject({
      code: 'CREDIT_STANDING.APPEAL_AFTER_LAST_DAY',
      clause: 'SH-18.3',
      message:
        `Ban ${banId} was in force to ${lastDay} and cannot be appealed on ${appealedOn}; if it ` +
        'was wrong from the beginning, ask the office to annul it.',
      facts: { banId, appealedOn, lastDay },
    }),
  appealBeforeBan: (banId: string, appealedOn: CalendarDate, documentDate: CalendarDate) =>
    reject({
      code: 'CREDIT_STANDING.APPEAL_BEFORE_BAN',
      clause: 'SH-18.3',
      message:
        `Ban ${banId} cannot be appealed on ${appealedOn}: its document is of ${documentDate}; ` +
        'check the day of the appeal.',
      facts: { banId, appealedOn, documentDate },
    }),
  appealInAdvance: (appealId: string, day: CalendarDate, today: CalendarDate) =>
    reject({
      code: 'CREDIT_STANDING.APPEAL_IN_ADVANCE',
      message:
        `Appeal ${appealId} cannot be of, or concluded on, ${day}: today is ${today}; give a day ` +
        'that has come.',
      facts: { appealId, day, today },
    }),
  concludedBeforeAppeal: (
    { appealId, appealedOn }: BanAppealed['data'],
    concludedOn: CalendarDate,
  ) =>
    reject({
      code: 'CREDIT_STANDING.CONCLUDED_BEFORE_APPEAL',
      message:
        `Appeal ${appealId} is of ${appealedOn} and cannot be concluded on ${concludedOn}; check ` +
        'both days against the documents.',
      facts: { appealId, appealedOn, concludedOn },
    }),
  concluderImposedBan: (banId: string, imposedBy: string) =>
    reject({
      code: 'CREDIT_STANDING.CONCLUDER_IMPOSED_BAN',
      clause: 'SH-18.3',
      message:
        `${imposedBy} imposed ban ${banId} and cannot conclude the appeal against it; another ` +
        'person has to.',
      facts: { banId, imposedBy },
    }),
};

type ConcludedAppeal = BanAppealConcluded['data'];
