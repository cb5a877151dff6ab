import { reject } from '@grants/kernel';
import type { ClauseId } from '@grants/kernel';
import type { AwardPayment } from '../dossier.ts';

/** The one payment of an award: request, authorisation and the treasury's word. */
export const paymentRejections = {
  nothingToPay: (centreId: string, clause: ClauseId) =>
    reject({
      code: 'CENTRE.NOTHING_TO_PAY',
      clause,
      message: `Centre ${centreId} was approved without money; there is nothing to pay.`,
      facts: { centreId },
    }),
  awardRequested: ({ request, outcome }: AwardPayment) =>
    reject({
      code: 'CENTRE.AWARD_REQUESTED',
      clause: 'MH-2.2.1',
      message:
        `The award is ${outcome.status} as disbursement ${request.disbursementId}; ` +
        'it is paid once.',
      facts: { disbursementId: request.disbursementId, status: outcome.status },
    }),
  disbursementUnknown: (disbursementId: string) =>
    reject({
      code: 'CENTRE.DISBURSEMENT_UNKNOWN',
      message: `No disbursement ${disbursementId} of this award was requested; check the id.`,
      facts: { disbursementId },
    }),
  authoriserIsRequester: (disbursementId: string, actorId: string) =>
    reject({
      code: 'CENTRE.AUTHORISER_IS_REQUESTER',
      message:
        `${actorId} requested disbursement ${disbursementId} and cannot authorise it; ` +
        'another person has to.',
      facts: { disbursementId, actorId },
    }),
  awardNotAuthorised: (disbursementId: string) =>
    reject({
      code: 'CENTRE.AWARD_NOT_AUTHORISED',
      message: `Disbursement ${disbursementId} is requested and not authorised; authorise it first.`,
      facts: { disbursementId },
    }),
  awardPaidOtherwise: (disbursementId: string, voucher: string, paidOn: string) =>
    reject({
      code: 'CENTRE.AWARD_PAID_OTHERWISE',
      message: `Disbursement ${disbursementId} was paid on ${paidOn} by voucher ${voucher}.`,
      facts: { disbursementId, voucher, paidOn },
    }),
  paymentDiffers: (disbursementId: string, authorised: string, asked: string) =>
    reject({
      code: 'CENTRE.PAYMENT_DIFFERS',
      message:
        `Disbursement ${disbursementId} is authorised for ${authorised} yuan, not ${asked}; ` +
        'confirm exactly that amount.',
      facts: { disbursementId, authorised, asked },
    }),
  paidBeforeAuthorised: (
    disbursementId: string,
    days: { readonly authorisedOn: string; readonly paidOn: string },
  ) =>
    reject({
      code: 'CENTRE.PAID_BEFORE_AUTHORISED',
      message:
        `Disbursement ${disbursementId} was authorised on ${days.authorisedOn} and cannot have ` +
        `been paid on ${days.paidOn}; check the day on the voucher.`,
      facts: { disbursementId, ...days },
    }),
};
