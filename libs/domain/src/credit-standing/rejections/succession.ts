import { reject } from '@grants/kernel';
import type { CalendarDate } from '@grants/kernel';
import type {
  SuccessionKind,
  SuccessionRecorded,
  SuccessionWithdrawn,
} from '../succession-events.ts';

/** Links between units, and the bans that go over them. */
export const successionRejections = {
  successionUnknown: (linkId: string) =>
    reject({
      code: 'CREDIT_STANDING.SUCCESSION_UNKNOWN',
      message:
        `There is no link ${linkId} on this record to withdraw; a link is withdrawn on the record ` +
        'of the unit it leads from.',
      facts: { linkId },
    }),
  successionWithdrawn: ({ linkId, document }: SuccessionWithdrawn['data']) =>
    reject({
      code: 'CREDIT_STANDING.SUCCESSION_WITHDRAWN',
      message:
        `Link ${linkId} was withdrawn by document ${document.number}; record what is right under ` +
        'another id.',
      facts: { linkId, documentNumber: document.number },
    }),
  linkIdTaken: (linkId: string) =>
    reject({
      code: 'CREDIT_STANDING.LINK_ID_TAKEN',
      message:
        `Link ${linkId} is on record and says something else; withdraw it if it is wrong, or ` +
        'record another link under another id.',
      facts: { linkId },
    }),
  successionOfPerson: (linkId: string, personRef: string) =>
    reject({
      code: 'CREDIT_STANDING.SUCCESSION_OF_PERSON',
      message: 'Units are renamed, merged, divided and have branches; name the unit, not a person.',
      facts: { linkId, personRef },
    }),
  successionToItself: (linkId: string, creditCode: string) =>
    reject({
      code: 'CREDIT_STANDING.SUCCESSION_TO_ITSELF',
      message:
        `Link ${linkId} leads from ${creditCode} to itself; a unit that keeps its code needs no ` +
        'link, since a ban goes by the code and not by the name.',
      facts: { linkId, creditCode },
    }),
  successorCodeUnattested: (linkId: string, toCreditCode: string) =>
    reject({
      code: 'CREDIT_STANDING.SUCCESSOR_CODE_UNATTESTED',
      message:
        `The check digit of ${toCreditCode}, to which link ${linkId} leads, is wrong (GB ` +
        '32100-2015); correct the code, or, if it is really issued so, give the document that ' +
        'vouches for it as codeDocument.',
      facts: { linkId, toCreditCode },
    }),
  successionInAdvance: (linkId: string, effectiveOn: CalendarDate, today: CalendarDate) =>
    reject({
      code: 'CREDIT_STANDING.SUCCESSION_IN_ADVANCE',
      message:
        `Link ${linkId} takes effect on ${effectiveOn} and cannot be recorded on ${today}; record ` +
        'it on that day.',
      facts: { linkId, effectiveOn, today },
    }),
  succeededAlready: (linkId: string, other: SuccessionRecorded['data']) =>
    reject({
      code: 'CREDIT_STANDING.SUCCEEDED_ALREADY',
      message:
        `Link ${linkId} contradicts link ${other.linkId} (${other.kind}) to ${other.toCreditCode} ` +
        `of ${other.effectiveOn}: a unit goes on in one other, and says so once; withdraw the one ` +
        'that is wrong.',
      facts: {
        linkId,
        other: other.linkId,
        kind: other.kind,
        toCreditCode: other.toCreditCode,
        effectiveOn: other.effectiveOn,
      },
    }),
  successionInCircle: (
    linkId: string,
    back: {
      readonly linkId: string;
      readonly kind: SuccessionKind;
      readonly fromCreditCode: string;
      readonly effectiveOn: CalendarDate;
    },
  ) =>
    reject({
      code: 'CREDIT_STANDING.SUCCESSION_IN_CIRCLE',
      message:
        `Link ${linkId} leads back to ${back.fromCreditCode}, from which link ${back.linkId} ` +
        `(${back.kind}) of ${back.effectiveOn} leads here; withdraw the one that is wrong.`,
      facts: {
        linkId,
        back: back.linkId,
        kind: back.kind,
        fromCreditCode: back.fromCreditCode,
        effectiveOn: back.effectiveOn,
      },
    }),
  acknowledgementUnknown: (linkId: string, fromCreditCode: string) =>
    reject({
      code: 'CREDIT_STANDING.ACKNOWLEDGEMENT_UNKNOWN',
      message: `No link ${linkId} from ${fromCreditCode} leads to this record.`,
      facts: { linkId, fromCreditCode },
    }),
  inheritedBanUnknown: (banId: string, originCreditCode: string) =>
    reject({
      code: 'CREDIT_STANDING.INHERITED_BAN_UNKNOWN',
      clause: 'SH-18.3',
      message: `Ban ${banId} of unit ${originCreditCode} has not come to this record that way.`,
      facts: { banId, originCreditCode },
    }),
};
